import type { Catalog } from "../../catalog/catalog.ts";
import type { Facts } from "../../facts/facts.ts";
import { NO_USERS } from "../../facts/users.ts";
import { badgesJson, rulesReference } from "../badges/badge-json.ts";
import { BADGE_PATHS, badgeFiles } from "../badges/files.ts";
import { jsonFile, type OutputFile } from "../output-file.ts";
import { softwareCard } from "./card.ts";
import { softwareEntry } from "./entry.ts";
import { type Shard, shardFiles } from "./shards.ts";

const NAMES_PER_FILE = 2000;
const CARDS_PER_FILE = 200;
const KINDS = ["software", "organisations", "suites", "communities"] as const;
const UNKNOWN = { added: null, changed: null };

/** What the API is made from; `schemas` are JSON Schemas by file name. */
export interface ApiInput {
  readonly catalog: Catalog;
  readonly facts: Facts;
  readonly schemas: ReadonlyMap<string, unknown>;
}

/**
 * The JSON API below `api/v1/` in three tiers: names, index (cards in parts), one file per entry;
 * beside them the schemas, and `index.json` that says where everything lies. One file at a time, so
 * that the whole API is never in memory.
 */
export function* renderApi(input: ApiInput): Generator<OutputFile> {
  const names: Record<string, Shard[]> = {};
  for (const kind of KINDS) {
    const { shards, files } = shardFiles(
      `names/${kind}`,
      "names",
      namesOf(input.catalog, kind),
      NAMES_PER_FILE,
    );
    names[kind] = shards;
    yield* files;
  }
  const { entries: badges } = input.facts.badges;
  const cards = sorted(input.catalog.software).map((each) =>
    softwareCard(each, badges.get(each.id)),
  );
  const index = shardFiles("software/index", "software", cards, CARDS_PER_FILE);
  yield* index.files;
  yield* entries(input);
  yield* badgeFiles(input.catalog, input.facts);
  for (const [name, schema] of input.schemas) yield jsonFile(`api/v1/schema/${name}`, schema);
  yield jsonFile("api/v1/index.json", manifest(input, names, index.shards));
}

function manifest(
  input: ApiInput,
  names: Record<string, Shard[]>,
  index: readonly Shard[],
): Record<string, unknown> {
  return {
    version: "1",
    state: input.facts.asOf,
    license: "CC0-1.0",
    count: Object.fromEntries(KINDS.map((kind) => [kind, input.catalog[kind].size])),
    names,
    index: { software: index },
    entry: Object.fromEntries(KINDS.map((kind) => [kind, `${kind}/{id}.json`])),
    ...(input.facts.badges.rules === null ? {} : { badges: BADGE_PATHS }),
    ...(input.catalog.policies.size === 0 ? {} : { policies: "policies/index.json" }),
    schemas: Object.fromEntries([...input.schemas.keys()].map((name) => [name, `schema/${name}`])),
  };
}

function* entries({ catalog, facts }: ApiInput): Generator<OutputFile> {
  const { rules } = facts.badges;
  const reference = rules && rulesReference(rules, catalog.badgeRules?.value);
  for (const software of sorted(catalog.software)) {
    const badges = facts.badges.entries.get(software.id);
    const context = {
      users: facts.users.get(software.id) ?? NO_USERS,
      history: facts.history.entries.get(`software/${software.id}`) ?? UNKNOWN,
      badges: reference && badges ? badgesJson(badges, reference, facts.asOf) : null,
    };
    yield jsonFile(
      `api/v1/software/${software.id}.json`,
      softwareEntry(catalog, software, context),
    );
  }
  for (const kind of ["organisations", "suites", "communities"] as const) {
    for (const { id, value } of sorted<{ id: string; value: object }>(catalog[kind])) {
      yield jsonFile(`api/v1/${kind}/${id}.json`, { id, ...value });
    }
  }
}

function namesOf(catalog: Catalog, kind: (typeof KINDS)[number]): { id: string; name: string }[] {
  if (kind === "software")
    return sorted(catalog.software).map(({ id, publiccode }) => ({ id, name: publiccode.name }));
  return sorted<{ id: string; value: { name: string } }>(catalog[kind]).map(({ id, value }) => ({
    id,
    name: value.name,
  }));
}

function sorted<T extends { readonly id: string }>(map: ReadonlyMap<string, T>): T[] {
  return [...map.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}
