import { licensePageTexts } from "../../i18n/license-page.ts";
import { licenseRequestTexts } from "../../i18n/license-requests.ts";
import { licenseTexts } from "../../i18n/licenses.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { type Context, contextOf, type Link } from "../context.ts";
import { type Frame, frameOf } from "../frame.ts";
import { renderMarkdown } from "../markdown.ts";
import { type Item, item, joinNotes, type Row, row } from "../row.ts";
import { safeAddress } from "../safe-address.ts";
import { type CombineTable, combineTable } from "./combine.ts";
import { compareAddress } from "./compare-address.ts";
import { type DecisionView, decisionViews } from "./decision.ts";
import { type DutyTable, dutyTable } from "./duties.ts";
import { type EvidenceLine, evidenceLines } from "./evidence.ts";
import { familyLabel } from "./family.ts";
import { familyOf } from "./family-of.ts";
import { listAddress } from "./lists.ts";
import { requestLine } from "./requests.ts";
import { licenseShelf, type ShelvedLicense } from "./shelf.ts";
import { type LicenseSoftware, softwareUnder } from "./software.ts";
import { isReplaced, type TextPlace, textPlace } from "./text.ts";

/** Everything on the page of one license, or of one exception. */
export interface LicensePage {
  readonly frame: Frame;
  readonly t: (typeof licenseTexts)[Lang];
  readonly own: (typeof licensePageTexts)[Lang];
  readonly id: string;
  readonly name: string;
  /** What the family means, or what the exception permits. */
  readonly lead: string;
  /** That the id is deprecated; null where it is not. */
  readonly deprecated: string | null;
  readonly instead: Link | null;
  readonly facts: readonly Row[];
  /** Empty for an exception. */
  readonly decisions: readonly DecisionView[];
  /** By the uses in which they apply. */
  readonly conditions: readonly Row[];
  /** Whether the page of its successor says the rest: summary, duties, combinations, text. */
  readonly replaced: boolean;
  /** HTML; null where nobody has written one. */
  readonly summary: string | null;
  /** null for an exception. */
  readonly duties: DutyTable | null;
  /** null for an exception, and where nothing can be said. */
  readonly combine: CombineTable | null;
  /** The comparison with this license in it; null for an exception. */
  readonly compare: Link | null;
  readonly evidence: readonly EvidenceLine[];
  readonly note: string | null;
  readonly software: LicenseSoftware;
  readonly text: TextPlace;
  readonly links: readonly Item[];
}

/** The page of one license; throws for an id without a record. */
export function licensePage(data: SiteData, lang: Lang, id: string): LicensePage {
  const shelved = licenseShelf(data).find((each) => each.id === id);
  if (shelved === undefined) throw new Error(`No license ${id}`);
  const { license } = shelved;
  const context = contextOf(data, lang, `licenses/${id}/`);
  const t = licenseTexts[lang];
  const lead = license.family === undefined ? t.noFamilyText : t.familyText[license.family];
  const replaced = isReplaced(data, license.replacedBy);
  return {
    frame: frameOf(context, {
      title: `${license.name} (${id})`,
      description: lead,
      above: [{ label: t.above, href: context.to("licenses/") }],
    }),
    t,
    own: licensePageTexts[lang],
    id,
    name: license.name,
    lead,
    ...deprecation(context, license.deprecated, license.replacedBy),
    facts: factRows(context, shelved),
    decisions: decisionViews(context, shelved),
    conditions: conditionsOf(context, shelved),
    summary: license.summary === undefined ? null : renderMarkdown(license.summary[lang]),
    replaced,
    duties: replaced ? null : dutyTable(context, license),
    combine: replaced ? null : combineTable(context, id),
    compare: { label: t.compareThis, href: context.to(compareAddress([id])) },
    evidence: evidenceLines(context, license.evidence),
    note: license.note?.[lang] ?? null,
    software: softwareUnder(context, id),
    text: textPlace(context, id),
    links: linksOf(context, `licenses/${id}`, id, license.reference),
  };
}

/** That an id is deprecated, and what to write instead. */
export function deprecation(
  context: Context,
  deprecated: boolean | undefined,
  instead: string | undefined,
): Pick<LicensePage, "deprecated" | "instead"> {
  if (deprecated !== true) return { deprecated: null, instead: null };
  const t = licenseTexts[context.lang];
  const { licenses } = context.data.catalog.licensing;
  const known = instead !== undefined && licenses.has(instead);
  return {
    deprecated: known ? t.deprecatedFor : t.deprecated(instead ?? null),
    instead: known ? { label: instead, href: context.to(`licenses/${instead}/`) } : null,
  };
}

function factRows(context: Context, shelved: ShelvedLicense): readonly Row[] {
  const { lang, to } = context;
  const { license } = shelved;
  const t = licenseTexts[lang];
  const family = familyLabel(lang, license.family);
  const { versions } = license;
  const later = versions?.later;
  const rule = later && [t.laterBy[later.by], ...(later.note ? [later.note[lang]] : [])].join(" ");
  return [
    ...row(t.family, [item(family, { href: to(listAddress("family", familyOf(license))) })]),
    ...row(
      t.shortNames,
      (license.shortNames ?? []).map((name) => item(name)),
    ),
    ...row(t.versionRow, [
      versions === undefined
        ? null
        : item(`${versions.series} ${versions.number}`, {
            note: versions.orLater ? t.orLater : null,
          }),
    ]),
    ...row(t.laterRow, [
      ...(later?.ids ?? []).map((id) => licenseItem(context, id)),
      ...(rule === undefined
        ? []
        : [item(later?.ids.length === 0 ? `${t.noLater} ${rule}` : rule)]),
    ]),
    ...row(licenseRequestTexts[lang].row, requestItems(context, shelved.id)),
  ];
}

function requestItems(context: Context, license: string): readonly Item[] {
  const requests = [...context.data.catalog.licensing.requests.values()];
  return requests
    .filter(({ value }) => value.license === license)
    .map((request) => {
      const { href, asked, state, overdue } = requestLine(context, request);
      return item(asked, { href, note: joinNotes([state, overdue]) });
    });
}

/** A license by its id, with a link where there is a record of it. */
export function licenseItem({ data, to }: Context, id: string): Item {
  const found = data.catalog.licensing.licenses.get(id);
  if (found === undefined) return item(id);
  return item(id, { href: to(`licenses/${id}/`), note: found.value.name });
}

/** What has to be kept to under the policy, whatever the use; for the kind of work that it is made for. */
function conditionsOf(
  { data, lang, format }: Context,
  { license, decision, kind }: ShelvedLicense,
): readonly Row[] {
  if (decision.outcome !== "approved" || decision.basis.type !== "policy") return [];
  const { version } = decision.basis;
  const policy = data.catalog.licensing.policy?.value.versions.find(({ id }) => id === version);
  const applying = (policy?.conditions ?? []).filter(
    ({ families, kinds }) =>
      (kinds?.includes(kind) ?? true) &&
      (families === undefined ||
        (license.family !== undefined && families.includes(license.family))),
  );
  const t = licenseTexts[lang];
  return applying.flatMap(({ text, uses }) =>
    row(format.either(uses.map((use) => t.uses[use])), [item(text[lang])]),
  );
}

/** Where else the text or the record can be read; `path` is the one of the API. */
export function linksOf(
  { lang, root }: Context,
  path: string,
  id: string,
  reference: string | undefined,
): readonly Item[] {
  const t = licenseTexts[lang];
  const first = safeAddress(reference);
  return [
    spdxLink(lang, id),
    ...(first === null ? [] : [item(t.reference, { href: first })]),
    item(t.json, { href: `${root}api/v1/${path}.json` }),
  ];
}

/** The page of a license or an exception at SPDX, with its text. */
export function spdxLink(lang: Lang, id: string): Item {
  const href = `https://spdx.org/licenses/${encodeURIComponent(id)}.html`;
  return item(licenseTexts[lang].spdxText, { href });
}
