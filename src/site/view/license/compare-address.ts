/** So many licenses fit beside each other. */
export const MOST_COMPARED = 4;

/** The address of the comparison below the language, with these licenses side by side. */
export function compareAddress(ids: readonly string[]): string {
  return `licenses/compare/?ids=${ids.map(encodeURIComponent).join(",")}`;
}
