import { describe, expect, test } from "vitest";
import { aCriterion, badgeRules } from "../../../testing/badges.ts";
import { aCatalog, type CatalogParts } from "../../../testing/catalog.ts";
import { anOrganisation, aSuite } from "../../../testing/entries.ts";
import { sameText } from "../../../testing/licensing.ts";
import { anAbsence, anObservation } from "../../../testing/observations.ts";
import { aSoftware, type SoftwareParts } from "../../../testing/software.ts";
import { aSiteData } from "../../a-site.ts";
import { contextOf } from "../context.ts";
import { nextLevelLink, nextLevelPage, nextLevelPaths } from "./next-level.ts";
import { healthLink, healthPage, healthPaths } from "./page.ts";
import { qualityPage } from "./quality.ts";

const MEASURED = "2026-09-20T00:00:00Z";
const source = { url: "https://example.org/", date: "2026-09-01" };

function entry(id: string, commits: number | null, parts: SoftwareParts = {}) {
  const found = [
    anObservation({ value: commits ?? 0, measured: MEASURED }),
    anObservation({ fact: "git/last-commit", value: "2026-09-19", measured: MEASURED }),
  ];
  const observations = commits === null ? null : { observations: found };
  return aSoftware({ id, ...parts, publiccode: { name: id }, observations });
}

function site(parts: CatalogParts = {}) {
  const curation = { suites: [{ id: "paket" }], publisher: "stadt" };
  const software = [
    entry("reached", 9, { curation }),
    entry("unknown", null, { curation }),
    entry("missing", 1, { curation }),
    entry("elsewhere", 9),
  ];
  const uses = [
    { software: "missing", source },
    { software: "unknown", until: "2025", source },
  ];
  return aSiteData(
    aCatalog({
      software,
      suites: [aSuite(), aSuite({ id: "empty" })],
      organisations: [anOrganisation({ uses }), anOrganisation({ id: "nobody" })],
      badgeRules: badgeRules(),
      ...parts,
    }),
  );
}

describe("the badges of a suite's software beside each other", () => {
  test("begin with what is known to be missing, and end with what is reached", () => {
    const { table } = healthPage(site(), "en", "suites", "paket");
    expect(table.columns).toEqual([
      "Software",
      "Busy",
      "Criteria met",
      "Last commit",
      "Last measured",
    ]);
    expect(table.rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])).toEqual([
      ["missing", "no level yet", "0 of 1", "19 September 2026", "20 September 2026"],
      ["unknown", "not measured yet", "0 of 1", "not yet", "not yet"],
      ["reached", "Low", "1 of 1", "19 September 2026", "20 September 2026"],
    ]);
  });

  test("sort levels by rank, none as 0, and what is unknown not at all", () => {
    const { rows } = healthPage(site(), "de", "suites", "paket").table;
    expect(rows.map(({ cells }) => cells[0]?.sort)).toEqual(["0", "", "1"]);
    expect(rows.map(({ cells }) => cells[0]?.mark?.dots === null)).toEqual([false, true, false]);
  });
});

describe("the badges of an organisation's software", () => {
  test("are those of what it publishes and of what it uses today, each once", () => {
    const { rows } = healthPage(site(), "en", "organisations", "stadt").table;
    expect(rows.map(({ name, cells }) => [name, cells[0]?.text])).toEqual([
      ["missing", "publishes, uses"],
      ["unknown", "publishes"],
      ["reached", "publishes"],
    ]);
  });
});

test("there is no such page without software or without rules", () => {
  const ids = (data: ReturnType<typeof site>, kind: "suites" | "organisations") =>
    healthPaths(data, kind).map(({ params }) => `${params.lang} ${params.id}`);
  expect(ids(site(), "suites")).toEqual(["de paket", "en paket"]);
  expect(ids(site(), "organisations")).toEqual(["de stadt", "en stadt"]);
  expect(ids(site({ badgeRules: null }), "suites")).toEqual([]);
  const link = (id: string) => healthLink(contextOf(site(), "en", `suites/${id}/`), "suites", id);
  expect(link("paket")).toEqual([
    { label: "Badges at a glance", href: "../../suites/paket/health/" },
  ]);
  expect(link("empty")).toEqual([]);
});

describe("what is missing for the next level", () => {
  const reply = {
    to: "badges/commits",
    text: sameText("We moved"),
    author: "Team",
    date: "2026-09-01",
  };
  const two = badgeRules({
    criteria: [
      aCriterion(),
      aCriterion({ id: "quick", test: { fact: "forge/issue-reaction", below: 7 } }),
    ],
    badges: [
      {
        id: "busy",
        name: sameText("Busy"),
        description: sameText("-"),
        levels: [
          { id: "low", criteria: ["commits"] },
          { id: "high", criteria: ["quick"] },
        ],
      },
    ],
  });

  test("is told apart: what is to be done, and what only has to become known", () => {
    const data = site({
      badgeRules: two,
      software: [entry("missing", 1, { curation: { replies: [reply] } })],
    });
    const [busy] = nextLevelPage(data, "en", "missing").badges;
    expect(busy).toMatchObject({
      award: { word: "no level yet" },
      next: "For Low",
      remark: null,
    });
    expect(busy?.toKnow).toEqual([]);
    expect(busy?.todo).toMatchObject([
      {
        statement: "commits is met",
        reason: null,
        advice: { text: "Earn commits" },
        replies: [{ text: "We moved" }],
      },
    ]);
    const reached = nextLevelPage(site({ badgeRules: two }), "en", "reached").badges[0];
    expect(reached?.award.word).toBe("Low");
    expect(reached?.until).toContain("29 December 2026");
    expect(reached?.toKnow.map(({ advice }) => advice?.text)).toEqual(["Measure quick"]);
  });

  test("is nothing at the highest level", () => {
    const [busy] = nextLevelPage(site(), "en", "reached").badges;
    expect(busy).toMatchObject({ next: null, remark: "The highest level is reached.", todo: [] });
  });

  test("has a page where anything was measured, be it that there is nothing", () => {
    const absent = aSoftware({
      id: "absent",
      observations: { observations: [], absent: [anAbsence()] },
    });
    const data = site({ software: [entry("unknown", null), absent] });
    expect(nextLevelPaths(data).map(({ params }) => params.id)).toEqual(["absent", "absent"]);
    const context = contextOf(data, "de", "software/unknown/");
    expect(nextLevelLink(context, "unknown")).toEqual([]);
    expect(nextLevelLink(context, "absent")).toHaveLength(1);
  });
});

describe("trends", () => {
  const month = (name: string, commits: number) => ({
    month: name,
    values: new Map([
      ["git/commits", commits],
      ...(name === "2026-08" ? [["git/authors", 3] as const] : []),
    ]),
  });

  test("are drawn of what was measured in several months, with their numbers", () => {
    const data = site();
    const measured = new Map([["reached", [month("2026-08", 4), month("2026-09", 9)]]]);
    const history = { ...data.facts.history, measured };
    const withHistory = { ...data, facts: { ...data.facts, history } };
    expect(nextLevelPage(withHistory, "en", "reached").trends).toMatchObject([
      {
        title: "Commits",
        rows: [
          { label: "September 2026", value: "9" },
          { label: "August 2026", value: "4" },
        ],
      },
    ]);
    expect(nextLevelPage(data, "en", "reached").trends).toEqual([]);
  });
});

describe("the page about the quality of the data", () => {
  test("counts answers and names what is silent, old or over", () => {
    const unavailable = [{ source: "github", reason: "timeout" as const, since: "2026-09-02" }];
    const silent = aSoftware({ id: "silent", observations: { observations: [], unavailable } });
    const page = qualityPage(site({ software: [entry("reached", 9), silent] }), "en");
    expect(page.totals.map(({ value, label }) => `${value} ${label}`)).toContain("1 answers “met”");
    const rows = Object.fromEntries(
      page.tables.map(({ id, rows: all }) => [
        id,
        all.map((cells) => cells.map(({ text }) => text)),
      ]),
    );
    expect(rows).toEqual({
      why: [["Not measured yet.", "1", "1"]],
      criteria: [["commits is met", "1", "0", "1", "0"]],
      unavailable: [["github", "no answer in time", "2 September 2026", "1"]],
      expired: [],
      oldest: [["reached", "20 September 2026"]],
      replies: [],
    });
  });

  test("shows the first rows of many, and how many more there are", () => {
    const software = Array.from({ length: 60 }, (_, index) => entry(`e${index}`, 9));
    const oldest = qualityPage(site({ software }), "de").tables.find(({ id }) => id === "oldest");
    expect([oldest?.rows.length, oldest?.more]).toEqual([50, "10 weitere"]);
  });
});
