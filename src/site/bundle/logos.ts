import type { Catalog } from "../../catalog/catalog.ts";
import type { AssetFile } from "./assets.ts";

/** The logos of entries as files of the site: `logos/<id>.<extension>`. */
export function logoFiles(
  catalog: Catalog,
  pictures: ReadonlyMap<string, Uint8Array>,
): readonly AssetFile[] {
  return [...catalog.software.values()].flatMap(({ id, logo }) => {
    const content = logo === null ? undefined : pictures.get(logo);
    if (logo === null || content === undefined) return [];
    return [{ path: `logos/${id}.${logo.split(".").at(-1)?.toLowerCase()}`, content }];
  });
}
