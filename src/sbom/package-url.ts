/** A package URL (purl-spec 1.0) from its type, a name with or without namespace, and a version. */
export function packageUrl(type: string, name: string, version: string | null): string | null {
  if (name === "" || version === null) return null;
  const path = name.split("/").map(encodeURIComponent).join("/");
  return `pkg:${type}/${path}@${encodeURIComponent(version)}`;
}
