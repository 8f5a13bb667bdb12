/**
 * The same document without keys that have no value (`logo:` and nothing behind it): the standard and its
 * reference parser treat them as absent. In lists an item without a value is an empty text.
 */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (item === null ? "" : withoutNulls(item)));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, below]) => below !== null);
  return Object.fromEntries(entries.map(([key, below]) => [key, withoutNulls(below)]));
}

/** The same for publiccode.yml, in which a language without a value is a description without its parts. */
export function withoutNullsInPublicCode(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("description" in value)) {
    return withoutNulls(value);
  }
  const { description } = value;
  if (typeof description !== "object" || description === null || Array.isArray(description)) {
    return withoutNulls(value);
  }
  const texts = Object.entries(description).map(([language, text]) => [language, text ?? {}]);
  return withoutNulls({ ...value, description: Object.fromEntries(texts) });
}
