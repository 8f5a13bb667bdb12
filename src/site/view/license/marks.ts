import type { License } from "../../../schema/generated/license.ts";

/** The two authorities by their short names that call a license free or open; empty where neither does. */
export function marksOf({ evidence }: Pick<License, "evidence">): string {
  const says = (authority: string, statement: string): boolean =>
    evidence?.[authority]?.says.includes(statement) ?? false;
  const marks = [
    ...(says("osi", "approved") ? ["OSI"] : []),
    ...(says("fsf", "libre") ? ["FSF"] : []),
  ];
  return marks.join(", ");
}
