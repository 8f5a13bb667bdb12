/** The address of the check page below the language, which answers for this expression at once. */
export function checkAddress(expression: string): string {
  return `licenses/check/?expression=${encodeURIComponent(expression)}`;
}
