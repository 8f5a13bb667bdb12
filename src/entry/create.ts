import type { Software } from "../catalog/catalog.ts";
import { canonicalOrder } from "../catalog/key-order.ts";
import { repositoryKey } from "../facts/relations.ts";
import type { Localized } from "../problem/problem.ts";
import { addressOf } from "./address.ts";
import { type Edge, findPublicCode } from "./find.ts";
import { type EntryFile, newEntry } from "./new-entry.ts";
import { whatIsKnown } from "./said.ts";

export type Created =
  | { readonly kind: "entry"; readonly id: string; readonly files: readonly EntryFile[] }
  | { readonly kind: "refused"; readonly reason: Localized };

/**
 * A new entry from a file, the address of a file, or a repository. `date` is the day on which somebody
 * looked (YYYY-MM-DD). Refused where nothing can be read, where the file belongs to another repository,
 * and where the catalogue has the repository already.
 */
export async function createEntry(
  place: string,
  software: ReadonlyMap<string, Software>,
  date: string,
  edge: Edge,
): Promise<Created> {
  const found = await findPublicCode(addressOf(place), edge);
  if (found.kind === "unavailable") return refused(unavailable(found.reason));
  const known = whatIsKnown(found, (left, right) => repositoryKey(left) === repositoryKey(right));
  if (known.copyIn !== null) return refused(copy(known.copyIn, known.url));
  const entry = newEntry({ ...known, date }, software, canonicalOrder("publiccode"));
  return entry.kind === "listed" ? refused(listed(entry.id)) : entry;
}

function refused(reason: Localized): Created {
  return { kind: "refused", reason };
}

function unavailable(reason: string): Localized {
  return {
    de: `Dort ließ sich keine publiccode.yml lesen: ${reason}`,
    en: `No publiccode.yml could be read there: ${reason}`,
  };
}

function copy(repository: string, url: string): Localized {
  return {
    de: `${repository} ist eine Kopie: Die Datei darin nennt ${url}. Rufen Sie den Befehl mit dieser Adresse auf.`,
    en: `${repository} is a copy: the file in it names ${url}. Run the command with that address.`,
  };
}

function listed(id: string): Localized {
  return {
    de: `Der Katalog hat dieses Repository schon, als catalog/software/${id}.`,
    en: `The catalogue has this repository already, as catalog/software/${id}.`,
  };
}
