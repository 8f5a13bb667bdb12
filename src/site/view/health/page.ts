import { healthTexts } from "../../i18n/health.ts";
import { thingTexts } from "../../i18n/things.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { type Context, contextOf, type Link } from "../context.ts";
import { type Frame, frameOf } from "../frame.ts";
import { organisationName } from "../names.ts";
import { idPaths } from "../paths.ts";
import { type HealthSubject, type HealthTable, healthTable } from "./table.ts";

/** The badges of a suite's or an organisation's software beside each other. */
export interface HealthPage {
  readonly frame: Frame;
  readonly t: (typeof healthTexts)[Lang];
  readonly title: string;
  readonly lead: string;
  readonly rules: string;
  readonly back: Link;
  readonly table: HealthTable;
}

type Kind = "suites" | "organisations";

/** The pages of all suites or organisations that have software in the catalogue; none without rules. */
export function healthPaths(data: SiteData, kind: Kind) {
  const ids = [...data.catalog[kind].keys()];
  return idPaths(
    data,
    ids.filter((id) => hasHealth(data, kind, id)),
  );
}

function hasHealth(data: SiteData, kind: Kind, id: string): boolean {
  const { rules } = data.facts.badges;
  return rules !== null && subjectsOf(data, kind, id, "de").some((each) => isThere(data, each));
}

/** The link to it from the page of the suite or organisation; none where there is no such page. */
export function healthLink({ data, lang, to }: Context, kind: Kind, id: string): readonly Link[] {
  if (!hasHealth(data, kind, id)) return [];
  return [{ label: healthTexts[lang].link, href: to(`${kind}/${id}/health/`) }];
}

/** The model of one page; throws where there is none. */
export function healthPage(data: SiteData, lang: Lang, kind: Kind, id: string): HealthPage {
  const context = contextOf(data, lang, `${kind}/${id}/health/`);
  const table = healthTable(context, subjectsOf(data, kind, id, lang));
  const { rules } = data.facts.badges;
  if (table === null || rules === null) throw new Error(`No badges of ${kind}/${id}`);
  const t = healthTexts[lang];
  const name = nameOf(context, kind, id);
  const lead = kind === "suites" ? t.suiteLead : t.organisationLead;
  const back = { label: t.back(name), href: context.to(`${kind}/${id}/`) };
  return {
    frame: frameOf(context, {
      title: t.title(name),
      description: `${name}: ${lead}`,
      above: [
        { label: thingTexts[lang][`${kind}Title`], href: context.to(`${kind}/`) },
        { label: name, href: back.href },
      ],
      styles: ["badges", "health"],
      scripts: ["sort-table"],
    }),
    t,
    title: t.title(name),
    lead,
    rules: t.rules(rules.name[lang], rules.version),
    back,
    table,
  };
}

function nameOf(context: Context, kind: Kind, id: string): string {
  if (kind === "organisations") return organisationName(context, id) ?? id;
  return context.data.catalog.suites.get(id)?.value.name ?? id;
}

function isThere({ catalog }: SiteData, { id }: HealthSubject): boolean {
  return catalog.software.has(id);
}

function subjectsOf(data: SiteData, kind: Kind, id: string, lang: Lang): readonly HealthSubject[] {
  return kind === "suites" ? componentsOf(data, id) : softwareOf(data, id, lang);
}

function componentsOf({ facts }: SiteData, id: string): readonly HealthSubject[] {
  const components = facts.relations.components.get(id) ?? [];
  return components.map(({ software }) => ({ id: software, relation: null }));
}

/** What an organisation publishes, and what it uses today. */
function softwareOf(data: SiteData, id: string, lang: Lang): readonly HealthSubject[] {
  const t = healthTexts[lang];
  const { asOf, organisations } = data.facts;
  const published = new Set(organisations.get(id)?.publishes ?? []);
  const uses = data.catalog.organisations.get(id)?.value.uses ?? [];
  const used = new Set(
    uses
      .filter(({ until }) => until === undefined || until >= asOf.slice(0, until.length))
      .map(({ software }) => software),
  );
  return [...new Set([...published, ...used])].map((software) => {
    const relations = [
      ...(published.has(software) ? [t.publishes] : []),
      ...(used.has(software) ? [t.uses] : []),
    ];
    return { id: software, relation: relations.join(", ") };
  });
}
