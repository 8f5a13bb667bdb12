import { describe, expect, it } from "vitest";
import type { BadgeRules } from "../../../schema/generated/badge-rules.ts";
import {
  aBadgeCatalog,
  type BadgeCatalogParts,
  earlierObservation,
} from "../../../testing/badge-catalog.ts";
import { aCriterion, badgeRules } from "../../../testing/badges.ts";
import { sameText } from "../../../testing/licensing.ts";
import { aSiteData } from "../../a-site.ts";
import { contextOf } from "../context.ts";
import { entryPage } from "../entry/entry.ts";
import { entryBadgesView } from "./entry-badges.ts";

const busy = { id: "busy", name: sameText("Busy"), description: sameText("Much happens") };
const tags = aCriterion({ id: "tags", test: { fact: "git/tags", atLeast: 1 } });

/** Two badges that both ask for commits; the higher level of the first asks for tags. */
const RULES: BadgeRules = badgeRules({
  criteria: [aCriterion(), tags],
  badges: [
    {
      ...busy,
      levels: [
        { id: "low", name: sameText("moving"), criteria: ["commits"] },
        { id: "high", criteria: ["tags"] },
      ],
    },
    {
      ...busy,
      id: "alive",
      name: sameText("Alive"),
      levels: [{ id: "low", criteria: ["commits"] }],
    },
  ],
});

function viewOf(parts: BadgeCatalogParts = {}) {
  const data = aSiteData(aBadgeCatalog({ rules: RULES, ...parts }));
  const software = data.catalog.software.get("example");
  if (software === undefined) throw new Error("The entry is not there");
  return entryBadgesView(contextOf(data, "en", "software/example/"), software);
}

const MEASURED = { observations: { observations: [earlierObservation()] } };

describe("the badges of an entry", () => {
  it("say level, meaning, age and end in words, and show the level in dots", () => {
    const [first] = viewOf({ software: MEASURED })?.badges ?? [];
    expect(first).toMatchObject({
      name: "Busy",
      word: "Low",
      age: "measured 30 days ago",
      lines: [
        "Low means here: moving.",
        "Oldest evidence: 1 September 2026 (30 days ago).",
        "Holds until 10 December 2026 if nothing new is measured.",
      ],
      about: { href: "../../badges/busy/" },
    });
    // One full dot and one ring, which is two circles.
    expect(first?.mark.tone).toBe("silver");
    expect(first?.mark.dots?.path.match(/M/gu)).toHaveLength(3);
  });

  it("name what is missing for the next level, and nothing for the highest", () => {
    const badges = viewOf({ software: MEASURED })?.badges;
    expect(badges?.map(({ next }) => next)).toEqual([
      {
        title: "Still to be measured for High",
        missing: [{ id: "tags", answer: "unknown", label: "unknown", statement: "tags is met" }],
      },
      null,
    ]);
  });

  it("explain a criterion that two badges ask for once", () => {
    const criteria = viewOf()?.badges.flatMap((badge) => badge.criteria);
    expect(criteria?.map(({ answer, level, repeated }) => [answer.id, level, repeated])).toEqual([
      ["commits", "Low", false],
      ["tags", "High", false],
      ["commits", "Low", true],
    ]);
  });

  it("say what is known to be missing, beside what is not known", () => {
    const observations = [earlierObservation({ value: 4 })];
    const [first] = viewOf({ software: { observations: { observations } } })?.badges ?? [];
    expect(first?.next?.title).toBe("Missing for Low, or not known yet");
    expect(first?.next?.missing.map(({ answer }) => answer)).toEqual(["not-met"]);
  });

  it("say of what nobody measured that it is not measured yet: no dots, no dates, no list", () => {
    const badges = viewOf()?.badges;
    expect(badges?.map(({ word }) => word)).toEqual(["not measured yet", "not measured yet"]);
    expect(badges?.map(({ age, lines, next, mark }) => [age, lines, next, mark.dots])).toEqual([
      [null, [], null, null],
      [null, [], null, null],
    ]);
  });

  it("are not there where the catalogue has no rules", () => {
    expect(viewOf({ rules: null })).toBeNull();
  });
});

describe("the snippets of an entry", () => {
  it("lead from the picture to the reasons, with the address of the site", () => {
    const snippets = viewOf({ address: "https://katalog.example/" })?.snippets;
    expect(snippets?.hint).toBeNull();
    expect(snippets?.formats.map(({ code }) => code.split("\n")[0])).toEqual([
      "[![Busy: level and reasons for Beispiel](https://katalog.example/badges/example/busy.en.svg)](https://katalog.example/en/software/example/#badge-busy)",
      '<a href="https://katalog.example/en/software/example/#badge-busy"><img src="https://katalog.example/badges/example/busy.en.svg" alt="Busy: level and reasons for Beispiel" height="24"></a>',
    ]);
  });

  it("say what to put in where the site names no address", () => {
    const snippets = viewOf()?.snippets;
    expect(snippets?.hint).toContain("“https://…/”");
    expect(snippets?.formats[0]?.code).toContain("(https://…/badges/example/busy.en.svg)");
  });

  it("keep a hostile name from becoming markup", () => {
    const name = `](//evil.example) "><script>`;
    const snippets = viewOf({ software: { publiccode: { name } } })?.snippets;
    expect(snippets?.formats[0]?.code).toContain(String.raw`\](//evil.example) "\>\<script\>]`);
    expect(snippets?.formats[1]?.code).toContain(`](//evil.example) &quot;&gt;&lt;script&gt;"`);
  });
});

describe("the page of an entry", () => {
  const page = (parts: BadgeCatalogParts) =>
    entryPage(aSiteData(aBadgeCatalog(parts)), "de", "example");

  it("has the badges in its contents, where there are rules", () => {
    const ids = (parts: BadgeCatalogParts) => page(parts).contents.map(({ id }) => id);
    expect(ids({})).toContain("badges");
    expect(ids({ rules: null })).not.toContain("badges");
  });

  it("shows a reply beside its criterion, and all others further down", () => {
    const reply = { author: "Team", date: "2026-09-02", text: sameText("So it is.") };
    const replies = [
      { to: "badges/commits", ...reply },
      { to: "CVE-1", ...reply },
    ];
    const shown = page({ software: { curation: { replies } } });
    expect(shown.badges?.badges[0]?.criteria[0]?.answer.replies).toHaveLength(1);
    expect(shown.replies.map(({ to }) => to)).toEqual(["Zu: CVE-1"]);
  });
});
