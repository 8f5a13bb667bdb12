import type { Entry } from "../../../catalog/catalog.ts";
import type { LicenseRequest } from "../../../schema/generated/license-request.ts";
import { licensePageTexts } from "../../i18n/license-page.ts";
import { licenseRequestTexts } from "../../i18n/license-requests.ts";
import { licenseTexts } from "../../i18n/licenses.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { type Context, contextOf } from "../context.ts";
import { type Frame, frameOf } from "../frame.ts";
import { type Item, item, type Row, row } from "../row.ts";
import { safeAddress } from "../safe-address.ts";
import { type DecisionView, decisionView, decisionViews, kindsInWords } from "./decision.ts";
import { familyLabel } from "./family.ts";
import { spdxLink } from "./page.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { QUEUE, type RequestLine, requestLine } from "./requests.ts";
import { licenseShelf } from "./shelf.ts";
import { type LicenseText, type TextPlace, textPlace } from "./text.ts";

/** The page of one request. */
export interface RequestPage {
  readonly frame: Frame;
  readonly t: (typeof licenseRequestTexts)[Lang];
  readonly line: RequestLine;
  readonly facts: readonly Row[];
  readonly reason: string;
  /** What people decided, oldest first. */
  readonly decisions: readonly DecisionView[];
  /** What is computed as long as nobody has decided; empty for a license without a record. */
  readonly meanwhile: readonly DecisionView[];
  /** The text in the request; null where there is none. */
  readonly text: LicenseText | null;
  /** The text of a license that the SPDX list has; null where it does not have the license. */
  readonly listed: TextPlace | null;
  readonly textLead: string;
  readonly links: readonly Item[];
}

/** The page of one request; throws for an id that no request has. */
export function requestPage(data: SiteData, lang: Lang, id: string): RequestPage {
  const request = data.catalog.licensing.requests.get(id);
  if (request === undefined) throw new Error(`No request ${id}`);
  const { value } = request;
  const context = contextOf(data, lang, `${QUEUE}${id}/`);
  const t = licenseRequestTexts[lang];
  const shelved = licenseShelf(data).find((each) => each.id === value.license);
  const decisions = decisionsOf(context, value);
  const text = value.text ?? null;
  return {
    frame: frameOf(context, {
      title: `${t.about} ${value.name}`,
      description: value.reason[lang],
      above: [
        { label: licenseTexts[lang].above, href: context.to("licenses/") },
        { label: t.title, href: context.to(QUEUE) },
      ],
    }),
    t,
    line: requestLine(context, request),
    facts: factRows(context, request),
    reason: value.reason[lang],
    decisions,
    meanwhile: shelved && decisions.length === 0 ? decisionViews(context, shelved) : [],
    text: text === null ? null : { lang: "en", paragraphs: paragraphsOf(text) },
    listed: text === null && shelved ? textPlace(context, value.license) : null,
    textLead: text === null ? licensePageTexts[lang].textLead : t.textAsFiled,
    links: linksOf(context, request),
  };
}

function decisionsOf(context: Context, { decisions = [] }: LicenseRequest): DecisionView[] {
  return decisions.map((decision) => {
    const basis = { type: "people", since: decision.date, decision } as const;
    const view = decisionView(context, { outcome: decision.outcome, basis });
    return { ...view, kinds: kindsInWords(context, decision.kinds ?? []) };
  });
}

function factRows(context: Context, request: Entry<LicenseRequest>): readonly Row[] {
  const { data, lang, to } = context;
  const t = licenseRequestTexts[lang];
  const { license, family, software = [] } = request.value;
  const line = requestLine(context, request);
  const known = data.catalog.licensing.licenses.has(license);
  const entries = software.flatMap((id) => data.catalog.software.get(id) ?? []);
  return [
    ...row(t.record, [
      known
        ? item(license, { href: to(`licenses/${license}/`) })
        : item(license, { note: t.noRecord }),
    ]),
    ...row(t.state, [item(line.state)]),
    ...row(t.asked, [item(line.asked)]),
    ...row(t.deadline, [item(line.deadline, { note: line.overdue })]),
    ...row(licenseTexts[lang].family, [family ? item(familyLabel(lang, family)) : null]),
    ...row(
      t.software,
      entries.map(({ id, publiccode }) => item(publiccode.name, { href: to(`software/${id}/`) })),
    ),
  ];
}

function linksOf(
  { data, lang, root }: Context,
  { id, value }: Entry<LicenseRequest>,
): readonly Item[] {
  const t = licenseRequestTexts[lang];
  const reference = safeAddress(value.reference);
  const isListed = data.catalog.licensing.licenses.has(value.license);
  return [
    ...(isListed ? [spdxLink(lang, value.license)] : []),
    ...(reference === null ? [] : [item(t.reference, { href: reference })]),
    item(t.json, { href: `${root}api/v1/licenses/requests/${id}.json` }),
  ];
}
