import { describe, expect, test } from "vitest";
import { aPolicyText } from "../../../testing/policies.ts";
import { answer } from "./answer.ts";
import { loadText } from "./load-text.ts";
import type { CompareQuestion, CompareState, TextAddress } from "./messages.ts";

const side = (label: string) => ({ policy: "regeln", label });
const QUESTION: Omit<CompareQuestion, "job"> = {
  before: { version: "2026.1", address: "/2026.1" },
  after: { version: "2026.2", address: "/2026.2" },
  successions: [],
  place: {
    lang: "de",
    root: "../",
    policies: {},
    pictures: [],
    before: side("A"),
    after: side("B"),
  },
};

const clauses = (count: number, word: string) =>
  Array.from({ length: count }, (_, index) => `Satz ${index} ist ${word}. {#s${index}}`).join(
    "\n\n",
  );

/** Everything that is told about texts at these addresses. */
async function told(texts: Readonly<Record<string, () => Response>>) {
  const states: CompareState[] = [];
  const load = (text: TextAddress) =>
    loadText(text, async (address) => texts[address]?.() ?? new Response("", { status: 404 }));
  await answer({ job: 1, ...QUESTION }, load, (state) => states.push(state));
  return states;
}

const text = (version: string, word: string) => () =>
  new Response(JSON.stringify(aPolicyText(clauses(100, word), "", version)));

describe("the worker", () => {
  test("tells what stands above the text first, then the clauses part by part, each once", async () => {
    const states = await told({
      "/2026.1": text("2026.1", "alt"),
      "/2026.2": text("2026.2", "neu"),
    });
    const types = states.map(({ type }) => type);
    expect(types).toEqual(["comparing", "opening", "clauses", "clauses", "clauses", "done"]);
    const nodes = states.flatMap((state) => (state.type === "clauses" ? state.nodes : []));
    expect(nodes).toHaveLength(100);
    expect(structuredClone(states)).toEqual(states);
  });

  test.each([
    [
      "that is not there",
      () => new Response("", { status: 404 }),
      { reason: "missing", status: 404 },
    ],
    ["that is no JSON", () => new Response("<!doctype html>"), { reason: "broken" }],
    [
      "that is no text of a policy",
      () => new Response('{"version":"2026.2"}'),
      { reason: "broken" },
    ],
    ["of another version", text("2026.3", "neu"), { reason: "broken" }],
    [
      "out of reach",
      () => {
        throw new TypeError("Failed to fetch");
      },
      { reason: "offline" },
    ],
  ])("refuses a text %s, and says which", async (_name, reply, refusal) => {
    const states = await told({ "/2026.1": text("2026.1", "alt"), "/2026.2": reply });
    expect(states).toEqual([{ type: "refused", refusal: { version: "2026.2", ...refusal } }]);
  });
});
