import { type Document, isMap, isScalar, isSeq, type Scalar } from "yaml";
import { correctedDate, isDate } from "../../schema/formats/date.ts";
import type { Repair } from "./repair.ts";

/** `2021-8-2` and `2021-08-02T00:00:00Z` → `2021-08-02`. */
export const dates: Repair = {
  rules: ["date/invalid"],
  edit(document) {
    return datesOf(document).map(rewrite).some(Boolean);
  },
};

function datesOf(document: Document): readonly Scalar[] {
  const contractors = document.getIn(["maintenance", "contractors"]);
  const ends = (isSeq(contractors) ? contractors.items : []).map((each) =>
    isMap(each) ? each.get("until", true) : null,
  );
  return [document.get("releaseDate", true), ...ends].filter((node) => isScalar(node));
}

function rewrite(scalar: Scalar): boolean {
  const text = String(scalar.value);
  const meant = isDate(text) ? null : correctedDate(text);
  if (meant === null) return false;
  scalar.value = meant;
  return true;
}
