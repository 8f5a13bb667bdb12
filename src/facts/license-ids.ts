const WORD = /[A-Za-z0-9.:+-]+/gu;

/**
 * The license ids of an SPDX expression (SPDX 2.3, annex D) in the order in which they stand, each once.
 * Exceptions after WITH are left out; an expression without any word answers an empty list.
 */
export function licenseIds(expression: string): readonly string[] {
  const words = expression.match(WORD) ?? [];
  const ids = words.filter((word, index) => !isOperator(word) && words[index - 1] !== "WITH");
  return [...new Set(ids)];
}

function isOperator(word: string): boolean {
  return word === "AND" || word === "OR" || word === "WITH";
}
