import type { Known, Unavailability } from "./evidence.ts";
import type { FactTest } from "./rule-test.ts";

/** What a source that answers nothing at all would have told, by its name; all others read reports. */
const KINDS_OF_FACTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["git", ["git", "files"]],
  ["github", ["forge"]],
  ["gitlab", ["forge"]],
  ["gitea", ["forge"]],
  ["forgejo", ["forge"]],
]);

/** The sources whose silence keeps a fact from being known. */
export function unavailableFor(
  { fact, per }: FactTest,
  { unavailable }: Known,
): readonly Unavailability[] {
  return unavailable.filter(
    (each) => concerns(each, fact) || (per !== null && concerns(each, per)),
  );
}

function concerns({ source, facts }: Unavailability, fact: string): boolean {
  if (facts !== undefined) return facts.some((each) => each === fact);
  const [kind = ""] = fact.split("/");
  const told = KINDS_OF_FACTS.get(source);
  if (told !== undefined) return told.includes(kind);
  return ![...KINDS_OF_FACTS.values()].flat().includes(kind);
}
