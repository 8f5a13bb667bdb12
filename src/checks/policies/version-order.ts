import type { PolicyText } from "../../policies/model.ts";
import { DRAFT } from "../../policies/versions.ts";
import type { CatalogCheck, PlacedRemark } from "../check.ts";
import { originalsOf, remarkOn } from "./texts.ts";

/** Versions whose days are not in the order of their numbers, and one that ends before it begins. */
export const versionOrder: CatalogCheck = {
  rule: "policy/version-order",
  level: "error",
  *check({ catalog }) {
    for (const policy of catalog.policies.values()) {
      let before: PolicyText | null = null;
      for (const text of originalsOf(policy)) {
        if (text.version === DRAFT) continue;
        yield* endsBeforeItBegins(text);
        if (before !== null) yield* isOutOfOrder(before, text);
        before = text;
      }
    }
  },
};

function* endsBeforeItBegins({ file, front: { inForce } }: PolicyText): Generator<PlacedRemark> {
  if (inForce?.until === undefined || inForce.until >= inForce.from) return;
  const { from, until } = inForce;
  yield remarkOn(
    file,
    "/inForce/until",
    [
      `Das Ende (${until}) liegt vor dem Anfang (${from}).`,
      `The end (${until}) is before the beginning (${from}).`,
    ],
    ["Eines der beiden Daten berichtigen.", "Correct one of the two dates."],
  );
}

function* isOutOfOrder(before: PolicyText, text: PolicyText): Generator<PlacedRemark> {
  const days = [
    ["/date", before.front.date, text.front.date, false],
    ["/inForce/from", before.front.inForce?.from, text.front.inForce?.from, true],
  ] as const;
  for (const [pointer, earlier, later, strictly] of days) {
    if (earlier === undefined || later === undefined || earlier < later) continue;
    if (earlier === later && !strictly) continue;
    yield remarkOn(
      text.file,
      pointer,
      [
        `Dieser Tag (${later}) liegt nicht nach dem der Version ${before.version} (${earlier}).`,
        `This day (${later}) is not after that of version ${before.version} (${earlier}).`,
      ],
      [
        "Das Datum berichtigen, oder der Version die richtige Nummer geben.",
        "Correct the date, or give the version its right number.",
      ],
    );
  }
}
