import type { PublishedText } from "../../policies/compare/read-text.ts";
import { answer } from "./policy-compare/answer.ts";
import { loadText } from "./policy-compare/load-text.ts";
import type {
  CompareAnswer,
  CompareQuestion,
  Refusal,
  TextAddress,
} from "./policy-compare/messages.ts";

/** The worker of the page that compares any two versions of a policy: loads and compares beside the page. */
const known = new Map<string, PublishedText>();

async function loadOnce(text: TextAddress): Promise<PublishedText | Refusal> {
  const found = known.get(text.address) ?? (await loadText(text, (address) => fetch(address)));
  if (!("reason" in found)) known.set(text.address, found);
  return found;
}

self.addEventListener("message", ({ data }: MessageEvent<CompareQuestion>) => {
  const { job } = data;
  const tell = (state: CompareAnswer): void => self.postMessage(state);
  answer(data, loadOnce, (state) => tell({ job, ...state })).catch(() =>
    tell({ job, type: "failed" }),
  );
});
