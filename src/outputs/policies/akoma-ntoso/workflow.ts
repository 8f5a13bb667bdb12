import { element, type XmlElement } from "../../xml-tree.ts";
import { webAddress } from "../web-address.ts";
import type { Document } from "./document.ts";
import { isXmlDay } from "./names.ts";

/** The eId of the reference to the decision. */
export const DECISION = "decision";

/**
 * By which decision of the body that issues a policy this version holds; null where nobody issues it, or nobody has
 * decided yet.
 */
export function workflowOf({ policy, front }: Document): XmlElement | null {
  const { decision, date } = front ?? {};
  if (policy.facts.issuer === undefined || decision === undefined || !isXmlDay(date)) return null;
  const href = decision.url === undefined ? undefined : (webAddress(decision.url) ?? undefined);
  return element("workflow", { source: "#catalogue" }, [
    element("step", { date, by: "#issuer", refersTo: `#${DECISION}`, href }),
  ]);
}
