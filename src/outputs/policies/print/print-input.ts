import type { Catalog } from "../../../catalog/catalog.ts";

/** What printed documents are made from. */
export interface PrintInput {
  readonly catalog: Pick<Catalog, "policies" | "organisations">;
  /** YYYY-MM-DD: what holds, and what does not any more, is told as of this day. */
  readonly asOf: string;
  /** Where this copy is published, with a slash at its end; null: nowhere that is known. */
  readonly address: string | null;
  /** Whether there is a picture at a path of the catalogue. */
  readonly hasPicture: (path: string) => boolean;
}
