import type { Catalog } from "../../catalog/catalog.ts";
import type { Decision } from "../../licenses/policy/decide.ts";
import { shardFiles } from "../api/shards.ts";
import { jsonFile, type OutputFile } from "../output-file.ts";
import { allowLists } from "./allow-lists.ts";
import { type ListedLicense, listLicenses } from "./listed.ts";
import { requestFiles } from "./requests.ts";

const NAMES_PER_FILE = 2000;
const CARDS_PER_FILE = 200;

/**
 * The licenses of the JSON API below `api/v1/licenses/`: names, index, one file per license and exception,
 * the allow-lists, and the queue of requests. Nothing at all where the catalogue has no records.
 */
export function* renderLicenseApi(catalog: Catalog, asOf: string): Generator<OutputFile> {
  const listed = listLicenses(catalog, asOf);
  if (listed.length === 0) return;
  const { exceptions, policy, requests } = catalog.licensing;
  const names = shardFiles("licenses/names", "names", listed.map(nameOf), NAMES_PER_FILE);
  const index = shardFiles("licenses/index", "licenses", listed.map(cardOf), CARDS_PER_FILE);
  yield* names.files;
  yield* index.files;
  for (const each of listed) yield jsonFile(`api/v1/licenses/${each.id}.json`, recordOf(each));
  for (const { id, value } of exceptions.values()) {
    yield jsonFile(`api/v1/licenses/exceptions/${id}.json`, { id, ...value });
  }
  const lists = policy === null ? [] : allowLists(listed, { policy: policy.value, asOf });
  yield* lists;
  yield* requestFiles(requests.values(), asOf);
  yield jsonFile("api/v1/licenses/index.json", {
    state: asOf,
    count: { licenses: listed.length, exceptions: exceptions.size },
    names: names.shards,
    index: index.shards,
    entry: "licenses/{id}.json",
    exception: "licenses/exceptions/{id}.json",
    exceptions: [...exceptions.keys()].sort(),
    lists: lists.map(({ path }) => path.slice("api/v1/".length)),
    requests: "licenses/requests/index.json",
    request: "licenses/requests/{id}.json",
  });
}

function nameOf({ id, license }: ListedLicense) {
  return { id, name: license.name, shortNames: license.shortNames ?? [] };
}

function cardOf({ id, license, decisions }: ListedLicense) {
  return {
    id,
    name: license.name,
    family: license.family ?? null,
    deprecated: license.deprecated ?? false,
    outcome: outcomesOf(decisions, ({ outcome }) => outcome),
  };
}

function recordOf({ id, license, decisions }: ListedLicense) {
  return { id, record: license, decision: outcomesOf(decisions, (each) => each) };
}

function outcomesOf<T>(
  decisions: ListedLicense["decisions"],
  pick: (decision: Decision) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(decisions).map(([kind, each]) => [kind, pick(each)]));
}
