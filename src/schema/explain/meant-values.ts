/** Values seen in real files that are no slips of the pen, and what the standard calls them. */
const MEANT: Readonly<Record<string, string>> = {
  api: "standalone/backend",
  commercial: "contract",
  external: "contract",
  individual: "community",
  production: "stable",
  released: "stable",
  softwareaddon: "addon",
  "standalone/api": "standalone/backend",
  "standalone/utility": "standalone/other",
  utility: "standalone/other",
  web: "standalone/web",
  desktop: "standalone/desktop",
  mobile: "standalone/mobile",
  backend: "standalone/backend",
};

/** The allowed value that a value in common use means, or null. */
export function meantValue(written: string, allowed: readonly string[]): string | null {
  const meant = MEANT[written.trim().toLowerCase()];
  return meant !== undefined && allowed.includes(meant) ? meant : null;
}
