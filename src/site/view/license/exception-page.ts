import { licensePageTexts } from "../../i18n/license-page.ts";
import { licenseTexts } from "../../i18n/licenses.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { contextOf } from "../context.ts";
import { frameOf } from "../frame.ts";
import { renderMarkdown } from "../markdown.ts";
import { item, row } from "../row.ts";
import { evidenceLines } from "./evidence.ts";
import { listAddress } from "./lists.ts";
import { deprecation, type LicensePage, linksOf } from "./page.ts";
import { softwareWith } from "./software.ts";
import { textPlace } from "./text.ts";

/** The page of one exception; throws for an id without a record. */
export function exceptionPage(data: SiteData, lang: Lang, id: string): LicensePage {
  const exception = data.catalog.licensing.exceptions.get(id)?.value;
  if (exception === undefined) throw new Error(`No exception ${id}`);
  const context = contextOf(data, lang, `licenses/exceptions/${id}/`);
  const t = licenseTexts[lang];
  const lead = `${t.exceptionsLead} ${t.effects[exception.effect]}`;
  return {
    frame: frameOf(context, {
      title: `${exception.name} (${id})`,
      description: lead,
      above: [
        { label: t.above, href: context.to("licenses/") },
        { label: t.exceptions, href: context.to(listAddress("exceptions")) },
      ],
    }),
    t,
    own: licensePageTexts[lang],
    id,
    name: exception.name,
    lead,
    ...deprecation(context, exception.deprecated, exception.replacedBy),
    facts: row(
      t.shortNames,
      (exception.shortNames ?? []).map((name) => item(name)),
    ),
    decisions: [],
    conditions: [],
    summary: exception.summary === undefined ? null : renderMarkdown(exception.summary[lang]),
    replaced: false,
    duties: null,
    combine: null,
    compare: null,
    evidence: evidenceLines(context, exception.evidence),
    note: exception.note?.[lang] ?? null,
    software: softwareWith(context, id),
    text: textPlace(context, id),
    links: linksOf(context, `licenses/exceptions/${id}`, id, exception.reference),
  };
}
