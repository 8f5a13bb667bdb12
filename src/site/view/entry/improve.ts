import type { Software } from "../../../catalog/catalog.ts";
import { entryTexts } from "../../i18n/entry.ts";
import type { Context, Link } from "../context.ts";
import { editAddress } from "../forge.ts";
import { nextLevelLink } from "../health/next-level.ts";

/** How a reader can better the entry: links into the forge, or the paths of the files where there is none. */
export interface Improve {
  readonly text: string;
  readonly links: readonly Link[];
  readonly files: readonly string[];
  /** Where to read on: what is missing for the next level of its badges, and how contributing works. */
  readonly ways: readonly Link[];
}

/** The ways to improve an entry. */
export function improve(context: Context, software: Software): Improve {
  const t = entryTexts[context.lang];
  const names = ["publiccode.yml", ...(software.curation === null ? [] : ["curation.yml"])];
  const paths = names.map((name) => `${software.folder}/${name}`);
  const links = names.flatMap((name, index) => {
    const href = editAddress(context.data.site, paths[index] ?? "");
    return href === null ? [] : [{ label: t.improveFile(name), href }];
  });
  return {
    text: links.length > 0 ? t.improveForge : t.improveNoForge,
    links,
    files: links.length > 0 ? [] : paths,
    ways: [
      ...nextLevelLink(context, software.id),
      { label: t.improveHow, href: context.to("contribute/") },
    ],
  };
}
