import type { Policy } from "../../../policies/model.ts";
import { DRAFT, periodOf } from "../../../policies/versions.ts";
import { dayIn } from "./days.ts";
import { printTexts } from "./texts.ts";

/** What readers of a version must not overlook, for the head of every page; null: it holds, and nothing is to be said. */
export function bannerOf(
  policy: Policy,
  version: string,
  language: "de" | "en",
  asOf: string,
): string | null {
  const { states } = printTexts[language];
  const { status } = policy.facts;
  const parts = [
    status === "adopted" ? null : states[status],
    version === DRAFT ? states.draft : periodState(policy, version, language, asOf),
  ];
  return parts.filter((part) => part !== null).join(" · ") || null;
}

function periodState(
  policy: Policy,
  version: string,
  language: "de" | "en",
  asOf: string,
): string | null {
  const { states } = printTexts[language];
  const period = periodOf(policy, version);
  if (period === null) return null;
  if (period.from > asOf) return states.future(dayIn(language, period.from));
  return period.until !== null && period.until < asOf
    ? states.ended(dayIn(language, period.until))
    : null;
}
