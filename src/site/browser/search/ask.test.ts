import { describe, expect, it } from "vitest";
import { ask, type Pagefind } from "./ask.ts";

/** An index that answers each query with the words that it found; it knows a word in quotation marks only here. */
function anIndexOf(answers: Readonly<Record<string, string>>): Pagefind & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: (query) => {
      asked.push(query ?? "everything");
      const content = answers[query ?? "everything"];
      const locations = content?.split(" ").map((_, place) => place) ?? [];
      const data = () =>
        Promise.resolve({ url: "/a/", meta: {}, content: content ?? "", locations });
      return Promise.resolve({
        results: content === undefined ? [] : [{ id: "a", data }],
        filters: { status: { beta: 1 } },
      });
    },
  };
}

const count = async (pagefind: Pagefind, words: string | null) =>
  (await ask(pagefind, words, {})).results.length;

describe("the index", () => {
  it("is believed where it found what was asked", async () => {
    const index = anIndexOf({ umfrage: "Umfragen" });
    expect(await count(index, "umfrage")).toBe(1);
    expect(index.asked).toEqual(["umfrage"]);
  });

  it("is not believed where it cut the word until something fitted", async () => {
    const index = anIndexOf({ xyzzy: "X" });
    expect(await ask(index, "xyzzy", {})).toEqual({ results: [], filters: {} });
  });

  it("is asked again for a word that only its stem shares with what was found", async () => {
    const index = anIndexOf({ Bäder: "Bad", '"Bäder"': "Bad" });
    expect(await count(index, "Bäder")).toBe(1);
    expect(index.asked).toEqual(["Bäder", '"Bäder"']);
  });

  it("answers nothing where one of several words is unknown", async () => {
    expect(await count(anIndexOf({ "nextcloud xyzzy": "Nextcloud X" }), "nextcloud xyzzy")).toBe(0);
  });

  it("answers a phrase in quotation marks and the question for everything as it does", async () => {
    expect(await count(anIndexOf({ '"freie Wahl"': "x" }), '"freie Wahl"')).toBe(1);
    expect(await count(anIndexOf({ everything: "x" }), null)).toBe(1);
  });
});
