import type { Software } from "../../../catalog/catalog.ts";
import { entryTexts } from "../../i18n/entry.ts";
import type { Context, Link } from "../context.ts";
import type { Description } from "../description.ts";
import { safeAddress } from "../safe-address.ts";

/** Where a reader goes from an entry: website first, then a place to try it, documentation, source code. */
export function entryActions(
  { lang }: Context,
  { publiccode: code, curation }: Software,
  description: Description | null,
): readonly Link[] {
  const t = entryTexts[lang];
  const demonstration = curation?.instances?.find(({ kind }) => kind === "demonstration");
  const links: readonly (readonly [string, string | undefined])[] = [
    [t.website, code.landingURL],
    [t.demonstration, demonstration?.url],
    [t.repository, code.url],
    [t.documentation, description?.text.documentation],
    [t.apiDocumentation, description?.text.apiDocumentation],
    [t.roadmap, code.roadmap],
  ];
  return links.flatMap(([label, address]) => {
    const href = safeAddress(address);
    return href === null ? [] : [{ label, href }];
  });
}

/** What a reader must know before everything else; null where nothing is wrong. */
export function entryWarning({ lang }: Context, { publiccode: code }: Software): string | null {
  const t = entryTexts[lang];
  if (code.developmentStatus === "obsolete") return t.obsolete;
  return code.maintenance.type === "none" ? t.unmaintained : null;
}
