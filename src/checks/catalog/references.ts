import type { Catalog } from "../../catalog/catalog.ts";
import type { Policy } from "../../policies/model.ts";
import type { CatalogFile } from "../entries.ts";
import { curationsOf, located, valuesOf } from "../entries.ts";

/** What an id in a file can be the id of. */
export type Target =
  | "software"
  | "organisations"
  | "suites"
  | "policies"
  | "topics"
  | "products"
  | "categories";

/** An id in a file that names another entry. */
export interface Reference {
  readonly file: string;
  /** The entry in whose file it stands. */
  readonly from: string;
  readonly pointer: string;
  readonly target: Target;
  readonly id: string;
}

/** Every id in the catalogue that names an entry or a term, with its place. */
export function* referencesOf(catalog: Catalog): Generator<Reference> {
  for (const file of curationsOf(catalog)) yield* fromCuration(file);
  for (const file of valuesOf(catalog.organisations)) {
    const { parent, uses } = file.value;
    yield* single(file, "/parent", "organisations", parent);
    yield* each(
      file,
      "/uses",
      "/software",
      "software",
      uses?.map((use) => use.software),
    );
  }
  for (const file of valuesOf(catalog.suites)) {
    yield* single(file, "/software", "software", file.value.software);
    yield* single(file, "/publisher", "organisations", file.value.publisher);
  }
  for (const file of valuesOf(catalog.communities)) {
    yield* each(file, "/organisations", "", "organisations", file.value.organisations);
    yield* each(file, "/software", "", "software", file.value.software);
    yield* each(file, "/topics", "", "topics", file.value.topics);
  }
  for (const policy of catalog.policies.values()) yield* fromPolicy(policy);
  const products = [...catalog.vocabularies.products.values()];
  const file = { file: "catalog/vocabulary/products.yml", id: "products", value: null };
  yield* each(
    file,
    "/products",
    "/category",
    "categories",
    products.map((one) => one.category),
  );
}

type FileOf = CatalogFile<unknown>;

function* fromCuration(file: ReturnType<typeof curationsOf>[number]): Generator<Reference> {
  const { value } = file;
  const { organisations, suites, replaces, support, instances } = value;
  yield* single(file, "/publisher", "organisations", value.publisher);
  yield* each(
    file,
    "/organisations",
    "/id",
    "organisations",
    organisations?.map((one) => one.id),
  );
  yield* each(
    file,
    "/suites",
    "/id",
    "suites",
    suites?.map((one) => one.id),
  );
  yield* each(file, "/topics", "", "topics", value.topics);
  yield* each(
    file,
    "/replaces",
    "/product",
    "products",
    replaces?.map((one) => one.product),
  );
  yield* each(file, "/alternatives", "", "software", value.alternatives);
  const suppliers = support?.map((one) => one.organisation);
  yield* each(file, "/support", "/organisation", "organisations", suppliers);
  const operators = instances?.map((one) => one.operator);
  yield* each(file, "/instances", "/operator", "organisations", operators);
}

function* fromPolicy({ id, file, facts, versions }: Policy): Generator<Reference> {
  const about = { file, id, value: facts };
  yield* single(about, "/issuer", "organisations", facts.issuer);
  yield* single(about, "/parent", "policies", facts.parent);
  for (const text of versions.flatMap(({ texts }) => texts)) {
    const bodies = text.front.editors?.map((editor) => editor.organisation);
    const front = { file: text.file, id, value: text.front };
    yield* each(front, "/editors", "/organisation", "organisations", bodies);
  }
}

function* single(
  file: FileOf,
  pointer: string,
  target: Target,
  id: string | undefined,
): Generator<Reference> {
  if (id !== undefined) yield { file: file.file, from: file.id, pointer, target, id };
}

function* each(
  file: FileOf,
  list: string,
  below: string,
  target: Target,
  ids: readonly (string | undefined)[] | undefined,
): Generator<Reference> {
  for (const { pointer, value } of located(ids, list)) {
    yield* single(file, pointer + below, target, value);
  }
}
