import { describe, expect, it } from "vitest";
import { aDescription, aSoftware } from "../../testing/software.ts";
import { describe as describeSoftware } from "./description.ts";

const inLanguages = (...tags: readonly string[]) =>
  aSoftware({
    publiccode: {
      description: Object.fromEntries(
        tags.map((tag) => [tag, aDescription({ shortDescription: tag })]),
      ),
    },
  });

describe("the description that a reader gets", () => {
  it.each([
    [["en", "de-AT", "de"], "de", "de", null],
    [["en", "de-AT"], "de", "de-AT", null],
    [["it", "en-GB"], "de", "en-GB", "en-GB"],
    [["it", "fr"], "de", "it", "it"],
    [["en_GB"], "en", "en_GB", "en_GB"],
  ] as const)("of %j in %s is %s", (tags, lang, shown, foreign) => {
    const found = describeSoftware(inLanguages(...tags), lang);
    expect(found?.text.shortDescription).toBe(shown);
    expect(found?.foreign).toBe(foreign);
  });

  it("is null where there is none", () => {
    expect(describeSoftware(inLanguages(), "de")).toBeNull();
  });
});
