import type { Entry } from "../../../catalog/catalog.ts";
import type { OrganisationFacts } from "../../../facts/organisations.ts";
import type { Use } from "../../../facts/users.ts";
import type { Organisation } from "../../../schema/generated/organisation.ts";
import { entryTexts } from "../../i18n/entry.ts";
import { thingTexts } from "../../i18n/things.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { cardsOf } from "../card.ts";
import { type Context, contextOf } from "../context.ts";
import { frameOf } from "../frame.ts";
import { healthLink } from "../health/page.ts";
import { organisationName } from "../names.ts";
import { policyItem } from "../policy/people.ts";
import { readOn } from "../read-on.ts";
import { regionName } from "../regions.ts";
import { type Item, item, joinNotes, type Row, row } from "../row.ts";
import { safeAddress, shownAddress } from "../safe-address.ts";
import {
  type Block,
  filled,
  improveLink,
  namedItems,
  outward,
  softwareItem,
  sourceBlock,
  type ThingPage,
  type UseRow,
} from "./thing.ts";

/** The page of one organisation; throws for an unknown id. */
export function organisationPage(data: SiteData, lang: Lang, id: string): ThingPage {
  const found = data.catalog.organisations.get(id);
  const facts = data.facts.organisations.get(id);
  if (found === undefined || facts === undefined) throw new Error(`No organisation ${id}`);
  const context = contextOf(data, lang, `organisations/${id}/`);
  const t = thingTexts[lang];
  const { value } = found;
  const name = organisationName(context, id) ?? id;
  const preline = `${t.kinds[value.kind]} · ${context.format.country(value.country)}`;
  return {
    frame: frameOf(context, {
      title: name,
      description: value.description?.[lang] ?? `${name}: ${preline}`,
      above: [{ label: t.organisationsTitle, href: context.to("organisations/") }],
    }),
    t,
    name,
    preline,
    lead: value.description?.[lang] ?? null,
    actions: [
      ...outward([
        [t.website, value.website],
        [t.contactPage, value.contactPage],
      ]),
      ...healthLink(context, "organisations", id),
    ],
    glance: glance(context, name, value),
    blocks: blocks(context, found, facts),
    improve: improveLink(context, found.file),
  };
}

function glance(context: Context, name: string, value: Organisation): readonly Row[] {
  const t = thingTexts[context.lang];
  const other = value.name === name ? value.shortName : value.name;
  const parent = organisationName(context, value.parent);
  return [
    ...row(t.otherName, [other === undefined || other === name ? null : item(other)]),
    ...row(t.kind, [item(t.kinds[value.kind])]),
    ...row(t.country, [item(context.format.country(value.country))]),
    ...row(t.region, [value.region === undefined ? null : item(regionName(value.region))]),
    ...row(t.parent, [
      parent === null ? null : item(parent, { href: context.to(`organisations/${value.parent}/`) }),
    ]),
    ...row(t.repositories, (value.repositories ?? []).map(addressItem)),
    ...row(
      t.codes,
      (value.codes ?? []).map(({ scheme, value: code }) => item(`${scheme.toUpperCase()} ${code}`)),
    ),
    ...row(t.identifier, [value.uri === undefined ? null : addressItem(value.uri)]),
  ];
}

function addressItem(address: string): Item {
  const href = safeAddress(address);
  return item(href === null ? address : shownAddress(address), { href });
}

function blocks(
  context: Context,
  { id, value }: Entry<Organisation>,
  facts: OrganisationFacts,
): readonly Block[] {
  const t = thingTexts[context.lang];
  const e = entryTexts[context.lang];
  const children = facts.children.map((id) =>
    item(organisationName(context, id) ?? id, { href: context.to(`organisations/${id}/`) }),
  );
  return filled([
    {
      id: "publishes",
      title: t.publishes,
      kind: "cards",
      cards: cardsOf(context, facts.publishes),
    },
    {
      id: "uses",
      title: t.uses,
      kind: "uses",
      uses: (value.uses ?? []).map((use) => useRow(context, use)),
    },
    {
      id: "roles",
      title: t.roles,
      kind: "items",
      items: facts.roles.map(({ software, role }) =>
        softwareItem(context, software, e.roles[role]),
      ),
    },
    { id: "supports", title: t.supports, kind: "items", items: supportItems(context, facts) },
    { id: "operates", title: t.operates, kind: "items", items: operatedItems(context, facts) },
    {
      id: "suites",
      title: t.suites,
      kind: "items",
      items: namedItems(context, "suites", facts.suites),
    },
    {
      id: "communities",
      title: t.communities,
      kind: "items",
      items: namedItems(context, "communities", facts.communities),
    },
    { id: "policies", title: t.policies, kind: "items", items: policyItems(context, id) },
    { id: "children", title: t.children, kind: "items", items: children },
    sourceBlock(context, value.sources),
  ]);
}

/** The policies that the organisation issues. */
function policyItems(context: Context, id: string): readonly Item[] {
  const policies = [...context.data.catalog.policies.values()];
  return policies
    .filter(({ facts }) => facts.issuer === id)
    .map((policy) => policyItem(context, policy));
}

function useRow(context: Context, use: Use): UseRow {
  const { lang, format } = context;
  const t = thingTexts[lang];
  const href = safeAddress(use.source.url);
  return {
    software: softwareItem(context, use.software, use.version ? t.version(use.version) : null),
    purpose: use.purpose?.[lang] ?? "",
    period:
      joinNotes([
        use.since === undefined ? null : format.date(use.since),
        use.until === undefined ? null : t.until(format.date(use.until)),
      ]) ?? "",
    evidence:
      joinNotes([
        use.confirmed
          ? t.confirmed(use.confirmed.by, format.date(use.confirmed.date))
          : t.documented,
        use.contact === true ? t.contactWelcome : null,
      ]) ?? "",
    source:
      href === null
        ? null
        : item(entryTexts[lang].source, { href, note: readOn(context, use.source.date) }),
  };
}

function supportItems(context: Context, { supports }: OrganisationFacts): readonly Item[] {
  const { lang, format } = context;
  const { services, until } = entryTexts[lang];
  return supports.map(({ software, support }) => {
    const offered = format.list(support.services.map((service) => services[service]));
    const end = support.until === undefined ? null : until(format.date(support.until));
    return softwareItem(context, software, joinNotes([offered, end]));
  });
}

/** Running copies lead to the copy; the note says of what. */
function operatedItems(context: Context, { operates }: OrganisationFacts): readonly Item[] {
  return operates.map(({ software, url }) =>
    item(shownAddress(url), {
      href: safeAddress(url),
      note: context.data.catalog.software.get(software)?.publiccode.name ?? software,
    }),
  );
}
