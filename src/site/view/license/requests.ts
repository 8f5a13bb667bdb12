import type { Entry } from "../../../catalog/catalog.ts";
import { inQueueOrder, isOverdue } from "../../../licenses/requests/queue.ts";
import type { LicenseRequest } from "../../../schema/generated/license-request.ts";
import { licenseRequestTexts } from "../../i18n/license-requests.ts";
import { licenseTexts } from "../../i18n/licenses.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { type Context, contextOf, type Link } from "../context.ts";
import { newFileAddress } from "../forge.ts";
import { type Frame, frameOf } from "../frame.ts";

/** One request in the queue. */
export interface RequestLine {
  readonly id: string;
  readonly license: string;
  readonly name: string;
  readonly href: string;
  readonly state: string;
  /** Who asked, by role, and when. */
  readonly asked: string;
  readonly deadline: string;
  /** That the deadline has passed; null where it has not. */
  readonly overdue: string | null;
}

/** The page of the queue. */
export interface RequestListPage {
  readonly frame: Frame;
  readonly t: (typeof licenseRequestTexts)[Lang];
  readonly count: string;
  readonly lines: readonly RequestLine[];
  readonly ways: readonly Link[];
}

export const QUEUE = "licenses/requests/";

/** The queue of requests, also where it is empty. */
export function requestListPage(data: SiteData, lang: Lang): RequestListPage {
  const context = contextOf(data, lang, QUEUE);
  const t = licenseRequestTexts[lang];
  const queue = inQueueOrder(data.catalog.licensing.requests.values());
  const open = queue.filter(({ value }) => value.state !== "decided").length;
  const begin = newFileAddress(data.site, "licenses/requests");
  return {
    frame: frameOf(context, {
      title: t.title,
      description: t.lead,
      above: [{ label: licenseTexts[lang].above, href: context.to("licenses/") }],
    }),
    t,
    count: queue.length === 0 ? t.empty : t.count(open, context.format.number(open)),
    lines: queue.map((request) => requestLine(context, request)),
    ways: [
      ...(begin === null ? [] : [{ label: t.begin, href: begin }]),
      { label: t.guide, href: context.to("contribute/") },
    ],
  };
}

/** One request in words. */
export function requestLine(
  { data, lang, format, to }: Context,
  { id, value }: Entry<LicenseRequest>,
): RequestLine {
  const t = licenseRequestTexts[lang];
  const { license, name, state, requested, deadline } = value;
  return {
    id,
    license,
    name,
    href: to(`${QUEUE}${id}/`),
    state: t.states[state],
    asked: t.askedBy(askerName(data, lang, requested.by), format.date(requested.date)),
    deadline: deadline === undefined ? t.noDeadline : format.date(deadline),
    overdue: isOverdue(value, data.facts.asOf) ? t.overdue : null,
  };
}

/** The name of a decider of the policy, or what the request says. */
function askerName({ catalog }: SiteData, lang: Lang, by: string): string {
  const deciders = catalog.licensing.policy?.value.deciders ?? [];
  return deciders.find(({ id }) => id === by)?.name[lang] ?? by;
}
