import type { Catalog } from "../../catalog/catalog.ts";
import { figureFile } from "../../outputs/policies/addresses.ts";
import { blocksIn } from "../../policies/walk.ts";
import type { AssetFile } from "./assets.ts";

/**
 * The pictures that texts of policies show, as files of the site: only those that lie beside the text and that the
 * checks have not refused.
 */
export function policyPictures(
  catalog: Catalog,
  pictures: ReadonlyMap<string, Uint8Array>,
  refused: ReadonlySet<string>,
): readonly AssetFile[] {
  const files = new Map<string, Uint8Array>();
  for (const policy of catalog.policies.values()) {
    const folder = policy.file.slice(0, policy.file.lastIndexOf("/") + 1);
    for (const { block } of policy.versions.flatMap(({ texts }) => texts.flatMap(blocksOf))) {
      if (block.type !== "figure" || block.file.includes("/")) continue;
      const content = pictures.get(folder + block.file);
      if (content === undefined || refused.has(folder + block.file)) continue;
      files.set(figureFile(policy.id, block.file), content);
    }
  }
  return [...files].map(([path, content]) => ({ path, content }));
}

const blocksOf = (text: Parameters<typeof blocksIn>[0]) => [...blocksIn(text)];
