/** A clause as it stands in a version, as everything that enforces it names it: `admission@2026.3#license`. */
export type ClauseName = `${string}@${string}#${string}`;

/** The parts of such a name. */
export interface NamedClause {
  readonly policy: string;
  readonly version: string;
  readonly clause: string;
}

/** Reads the name of a clause; null where a text is none. */
export function parseClauseName(text: string): NamedClause | null {
  const found = /^(?<policy>[a-z0-9-]+)@(?<version>[0-9.]+)#(?<clause>[a-z0-9-]+)$/u.exec(text);
  const { policy, version, clause } = found?.groups ?? {};
  if (policy === undefined || version === undefined || clause === undefined) return null;
  return { policy, version, clause };
}
