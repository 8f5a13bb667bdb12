/** JSON that no text in it can end a script element with. */
export function scriptSafe(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
