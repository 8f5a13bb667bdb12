import type { Software } from "../../../catalog/catalog.ts";
import { renderJsonLd } from "../../../outputs/json-ld.ts";
import { entryTexts } from "../../i18n/entry.ts";
import { listTexts } from "../../i18n/lists.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { type EntryBadgesView, entryBadgesView } from "../badges/entry-badges.ts";
import type { Card } from "../card.ts";
import { type Context, contextOf, type Link } from "../context.ts";
import { describe } from "../description.ts";
import { type Frame, frameOf } from "../frame.ts";
import { type VerdictView, verdictView } from "../license/verdict.ts";
import { renderMarkdown } from "../markdown.ts";
import type { Item, Row } from "../row.ts";
import { glanceRows } from "./glance.ts";
import { entryActions, entryWarning } from "./head.ts";
import { type Improve, improve } from "./improve.ts";
import { type Maintenance, maintenanceOf } from "./maintenance.ts";
import { type Provenance, provenanceOf } from "./provenance.ts";
import { type RawFileView, rawFiles } from "./raw.ts";
import { alternativesOf, replacedProducts, suitesOf } from "./relations.ts";
import { audienceRows, lookRows, originRows, peopleRows, technicalRows } from "./rows.ts";
import { type UserGroups, usersOf } from "./users.ts";

/** A heading that the page has, for its table of contents. */
export interface Section {
  readonly id: string;
  readonly title: string;
}

/** The page of one software entry; what it lacks is null or empty and gets no heading. */
export interface EntryPage {
  readonly frame: Frame;
  readonly t: (typeof entryTexts)[Lang];
  readonly name: string;
  readonly otherName: string | null;
  readonly logo: string | null;
  readonly lead: string | null;
  readonly foreign: string | null;
  readonly foreignHint: string | null;
  readonly warning: string | null;
  readonly actions: readonly Link[];
  readonly glance: readonly Row[];
  /** null where the catalogue awards no badges. */
  readonly badges: EntryBadgesView | null;
  readonly contents: readonly Section[];
  readonly about: string | null;
  readonly features: readonly string[];
  readonly replaces: readonly Item[];
  readonly alternatives: readonly Card[];
  readonly users: UserGroups | null;
  readonly audience: readonly Row[];
  readonly suites: readonly Item[];
  readonly look: readonly Row[];
  readonly maintenance: Maintenance;
  readonly verdict: VerdictView | null;
  readonly technical: readonly Row[];
  readonly people: readonly Row[];
  readonly origin: readonly Row[];
  readonly replies: readonly Reply[];
  readonly provenance: Provenance;
  readonly improve: Improve;
  readonly raw: readonly RawFileView[];
  readonly json: string;
}

export interface Reply {
  readonly to: string;
  readonly text: string;
  readonly by: string;
}

/** The model of an entry's page; throws for an id that the catalogue does not have. */
export function entryPage(data: SiteData, lang: Lang, id: string): EntryPage {
  const software = data.catalog.software.get(id);
  if (software === undefined) throw new Error(`No entry ${id}`);
  const context = contextOf(data, lang, `software/${id}/`);
  const t = entryTexts[lang];
  const description = describe(software, lang);
  const foreign = description?.foreign ?? null;
  const body = {
    about: description === null ? null : renderMarkdown(description.text.longDescription ?? ""),
    features: description?.text.features ?? [],
    replaces: replacedProducts(context, software),
    alternatives: alternativesOf(context, software),
    badges: entryBadgesView(context, software),
    users: usersOf(context, software),
    audience: audienceRows(context, software),
    suites: suitesOf(context, software),
    look: lookRows(context, software, description),
    maintenance: maintenanceOf(context, software),
    verdict: verdictView(context, software.publiccode.legal.license),
    technical: technicalRows(context, software),
    people: peopleRows(context, software, description),
    origin: originRows(context, software),
    replies: repliesOf(context, software),
  };
  return {
    frame: frame(context, software),
    t,
    name: software.publiccode.name,
    otherName: otherName(software, description?.text.localisedName),
    logo: logoAddress(context, software),
    lead: description?.text.shortDescription ?? null,
    foreign,
    foreignHint: foreign === null ? null : t.foreign(context.format.language(foreign)),
    warning: entryWarning(context, software),
    actions: entryActions(context, software, description),
    glance: glanceRows(context, software),
    contents: contentsOf(t, body),
    ...body,
    provenance: provenanceOf(context, software),
    improve: improve(context, software),
    raw: rawFiles(context, software),
    json: `${context.root}api/v1/software/${id}.json`,
  };
}

function frame(context: Context, software: Software): Frame {
  const description = describe(software, context.lang);
  const publisher = context.data.catalog.organisations.get(software.curation?.publisher ?? "");
  const lists = listTexts[context.lang];
  return frameOf(context, {
    title: software.publiccode.name,
    description: description?.text.shortDescription ?? software.publiccode.name,
    above: [{ label: lists.softwareTitle, href: context.to("software/") }],
    styles: ["badges"],
    jsonLd: renderJsonLd(software, {
      language: context.lang,
      page: `${context.data.site.address ?? context.root}${context.lang}/${context.path}`,
      publisher: publisher?.value ?? null,
    }),
  });
}

type Body = Pick<
  EntryPage,
  | "about"
  | "features"
  | "replaces"
  | "alternatives"
  | "badges"
  | "users"
  | "audience"
  | "suites"
  | "look"
  | "verdict"
  | "technical"
  | "people"
  | "origin"
  | "replies"
>;

function contentsOf(t: EntryPage["t"], body: Body): readonly Section[] {
  const sections: readonly (readonly [boolean, string, string])[] = [
    [body.about !== null && body.about !== "", "about", t.about],
    [body.features.length > 0, "features", t.features],
    [body.users !== null, "users", t.users],
    [body.replaces.length > 0, "replaces", t.replaces],
    [body.alternatives.length > 0, "alternatives", t.alternatives],
    [body.audience.length > 0, "audience", t.audience],
    [body.suites.length > 0, "suites", t.suites],
    [body.look.length > 0, "look", t.look],
    [body.badges !== null, "badges", t.badges],
    [true, "maintenance", t.maintenance],
    [body.verdict !== null, "license", t.license],
    [body.technical.length > 0, "technical", t.technical],
    [body.people.length > 0, "people", t.people],
    [body.origin.length > 0, "origin", t.origin],
    [body.replies.length > 0, "replies", t.replies],
    [true, "provenance", t.provenance],
    [true, "improve", t.improve],
  ];
  return sections.flatMap(([shown, id, title]) => (shown ? [{ id, title }] : []));
}

function otherName(software: Software, localised: string | undefined): string | null {
  return localised === undefined || localised === software.publiccode.name ? null : localised;
}

function logoAddress(context: Context, software: Software): string | null {
  const extension = software.logo?.split(".").at(-1)?.toLowerCase();
  return extension === undefined ? null : `${context.root}logos/${software.id}.${extension}`;
}

/** The replies that do not stand beside a criterion of a badge. */
function repliesOf(context: Context, { id, curation }: Software): readonly Reply[] {
  const { lang, format, data } = context;
  const shown = [...(data.facts.badges.entries.get(id)?.criteria.values() ?? [])].flatMap(
    ({ replies }) => replies.map(({ reply }) => reply),
  );
  const others = (curation?.replies ?? []).filter((reply) => !shown.includes(reply));
  return others.map((reply) => ({
    to: entryTexts[lang].replyTo(reply.to),
    text: reply.text[lang],
    by: `${reply.author}, ${format.date(reply.date)}`,
  }));
}
