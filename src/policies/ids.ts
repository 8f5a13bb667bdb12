import type { Clause } from "./model.ts";

/** Whether a clause has an id of its own that others can cite. */
export function hasId({ id }: Pick<Clause, "id">): boolean {
  return !id.startsWith("~");
}

/** The id that its author wrote at a clause although another clause of the text has it; null for all others. */
export function repeatedId({ id }: Pick<Clause, "id">): string | null {
  return /^~[0-9]+~(.+)$/u.exec(id)?.[1] ?? null;
}
