import { type PublishedText, readPublishedText } from "../../../policies/compare/read-text.ts";
import type { Refusal, TextAddress } from "./messages.ts";

export type Fetch = (address: string) => Promise<Response>;

/** The text at an address, or why it cannot be compared; never rejects. */
export async function loadText(
  { version, address }: TextAddress,
  load: Fetch,
): Promise<PublishedText | Refusal> {
  try {
    const reply = await load(address);
    if (!reply.ok) return { reason: "missing", version, status: reply.status };
    const text = readPublishedText(parsed(await reply.text()));
    // A file that is about another version is as good as a broken one.
    return text?.version === version ? text : { reason: "broken", version };
  } catch {
    return { reason: "offline", version };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
