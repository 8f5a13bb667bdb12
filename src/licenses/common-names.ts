/** Deprecated ids of the GNU family: the id alone means "only" (SPDX License List, since 3.0). */
export const OR_LATER_CHOICE: ReadonlySet<string> = new Set([
  "AGPL-1.0",
  "AGPL-3.0",
  "GFDL-1.1",
  "GFDL-1.2",
  "GFDL-1.3",
  "GPL-1.0",
  "GPL-2.0",
  "GPL-3.0",
  "LGPL-2.0",
  "LGPL-2.1",
  "LGPL-3.0",
]);

/** What the SPDX License List names instead of its other deprecated ids. */
export const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ["BSD-2-Clause-FreeBSD", "BSD-2-Clause-Views"],
  ["BSD-2-Clause-NetBSD", "BSD-2-Clause"],
  ["GPL-2.0-with-GCC-exception", "GPL-2.0-only WITH GCC-exception-2.0"],
  ["GPL-2.0-with-autoconf-exception", "GPL-2.0-only WITH Autoconf-exception-2.0"],
  ["GPL-2.0-with-bison-exception", "GPL-2.0-only WITH Bison-exception-2.2"],
  ["GPL-2.0-with-classpath-exception", "GPL-2.0-only WITH Classpath-exception-2.0"],
  ["GPL-2.0-with-font-exception", "GPL-2.0-only WITH Font-exception-2.0"],
  ["GPL-3.0-with-GCC-exception", "GPL-3.0-only WITH GCC-exception-3.1"],
  ["GPL-3.0-with-autoconf-exception", "GPL-3.0-only WITH Autoconf-exception-3.0"],
  ["StandardML-NJ", "SMLNJ"],
  ["bzip2-1.0.5", "bzip2-1.0.6"],
  ["eCos-2.0", "GPL-2.0-or-later WITH eCos-exception-2.0"],
  ["wxWindows", "LGPL-2.0-or-later WITH WxWindows-exception-3.1"],
]);

const GNU_NAME = /^(a|l)?gpl(?: ([123](?:\.[01])?))?(\+| only)?$/u;
const GNU_VERSIONS: Readonly<Record<string, readonly string[]>> = {
  agpl: ["3.0", "1.0"],
  gpl: ["2.0", "3.0", "1.0"],
  lgpl: ["2.1", "3.0", "2.0"],
};

/**
 * The ids that a name in common use can mean; `name` in lower case without "license", "version" and
 * punctuation. A GNU name without "only" or "or later" leaves that choice open.
 */
export function idsOfCommonName(name: string): readonly string[] {
  return COMMON_NAMES.get(name) ?? idsOfGnuName(name);
}

function idsOfGnuName(name: string): readonly string[] {
  const match = GNU_NAME.exec(name);
  if (!match) return [];
  const family = `${match[1] ?? ""}gpl`;
  const written = match[2];
  const versions = GNU_VERSIONS[family] ?? [];
  if (!written)
    return versions.slice(0, 2).map((version) => `${family.toUpperCase()}-${version}-or-later`);
  const version = written.includes(".") ? written : `${written}.0`;
  const id = `${family.toUpperCase()}-${version}`;
  if (!versions.includes(version)) return [];
  if (match[3]) return [match[3] === "+" ? `${id}-or-later` : `${id}-only`];
  return [`${id}-only`, `${id}-or-later`];
}

const COMMON_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ["apache", ["Apache-2.0"]],
  ["apache 2", ["Apache-2.0"]],
  ["apache 2.0", ["Apache-2.0"]],
  ["apache software", ["Apache-2.0"]],
  ["apache software 2.0", ["Apache-2.0"]],
  ["asl 2.0", ["Apache-2.0"]],
  ["bsd", ["BSD-2-Clause", "BSD-3-Clause"]],
  ["bsd 2 clause", ["BSD-2-Clause"]],
  ["bsd 3 clause", ["BSD-3-Clause"]],
  ["2 clause bsd", ["BSD-2-Clause"]],
  ["3 clause bsd", ["BSD-3-Clause"]],
  ["bsd 3 clause new", ["BSD-3-Clause"]],
  ["new bsd", ["BSD-3-Clause"]],
  ["revised bsd", ["BSD-3-Clause"]],
  ["simplified bsd", ["BSD-2-Clause"]],
  ["cc 0", ["CC0-1.0"]],
  ["cc by", ["CC-BY-4.0"]],
  ["cc by 4.0", ["CC-BY-4.0"]],
  ["cc by sa", ["CC-BY-SA-4.0"]],
  ["cc by sa 4.0", ["CC-BY-SA-4.0"]],
  ["eclipse", ["EPL-2.0"]],
  ["epl 2", ["EPL-2.0"]],
  ["epl 2.0", ["EPL-2.0"]],
  ["eupl", ["EUPL-1.2"]],
  ["eupl 1.1", ["EUPL-1.1"]],
  ["eupl 1.2", ["EUPL-1.2"]],
  ["eupl 1.2+", ["EUPL-1.2"]],
  ["european union", ["EUPL-1.2"]],
  ["european union 1.2", ["EUPL-1.2"]],
  ["expat", ["MIT"]],
  ["isc", ["ISC"]],
  ["mit", ["MIT"]],
  ["mit x 11", ["MIT"]],
  ["mozilla 2.0", ["MPL-2.0"]],
  ["mpl", ["MPL-2.0"]],
  ["mpl 2", ["MPL-2.0"]],
  ["mpl 2.0", ["MPL-2.0"]],
]);
