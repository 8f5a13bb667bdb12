import type { Catalog } from "../../catalog/catalog.ts";
import type { Observations } from "../../schema/generated/observations.ts";
import { located } from "../entries.ts";

export type Observation = Observations["observations"][number];
export type Absence = NonNullable<Observations["absent"]>[number];

/** Something that a machine found, with its place. */
export interface Placed<T> {
  readonly file: string;
  readonly pointer: string;
  readonly value: T;
}

/** Every observation of every entry. */
export function* observationsOf(catalog: Catalog): Generator<Placed<Observation>> {
  for (const { folder, observations } of catalog.software.values()) {
    const file = `${folder}/observations.yml`;
    for (const each of located(observations?.observations, "/observations")) {
      yield { file, ...each };
    }
  }
}

/** Every observation and every absence of every entry. */
export function* measurementsOf(catalog: Catalog): Generator<Placed<Observation | Absence>> {
  yield* observationsOf(catalog);
  for (const { folder, observations } of catalog.software.values()) {
    const file = `${folder}/observations.yml`;
    for (const each of located(observations?.absent, "/absent")) yield { file, ...each };
  }
}

/** What every remark advises: nobody mends these files by hand. */
export const MEASURE_AGAIN = {
  de: "Nicht von Hand ändern, sondern neu messen: npm run refresh.",
  en: "Do not change it by hand; measure again: npm run refresh.",
};
