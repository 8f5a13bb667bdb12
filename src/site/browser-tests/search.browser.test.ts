import { describe, expect, test } from "vitest";
import { siteUnderTest } from "../../testing/browser/site-under-test.ts";
import { announced, answered, chooseFirst, searchFor, shownEntries } from "./search-page.ts";

const site = siteUnderTest();

describe("words and filters live in the address", () => {
  test("and survive a reload, and reach whom one sends them to", async () => {
    const sent = await site.visit("de/software/", {}, async (page) => {
      await searchFor(page, "Karte");
      await chooseFirst(page, "license");
      await page.locator("#search-sort").selectOption("name");
      await answered(page);
      const before = await shownEntries(page);
      await page.reload();
      await answered(page);
      expect(await shownEntries(page)).toEqual(before);
      return { address: new URL(page.url()).search, before };
    });
    expect(sent.address).toMatch(/^\?q=Karte&license=[^&]+&sort=name$/);
    await site.visit(`de/software/${sent.address}`, {}, async (page) => {
      await answered(page);
      expect(await shownEntries(page)).toEqual(sent.before);
      expect(await page.locator("#q").inputValue()).toBe("Karte");
      expect(await page.locator("#search-sort").inputValue()).toBe("name");
      expect(await page.locator("#search-chips button").count()).toBe(1);
      expect(await page.locator('[data-facet="license"] input:checked').count()).toBe(1);
    });
  });

  test("and going back leads to the question before, then to the whole list", async () => {
    await site.visit("de/software/", {}, async (page) => {
      const whole = await shownEntries(page);
      await searchFor(page, "Zoom");
      const zoom = await shownEntries(page);
      await searchFor(page, "Jira");
      await page.goBack();
      await answered(page);
      expect(await page.locator("#q").inputValue()).toBe("Zoom");
      expect(await shownEntries(page)).toEqual(zoom);
      await page.goBack();
      await answered(page);
      expect(await page.locator("#q").inputValue()).toBe("");
      expect(await shownEntries(page)).toEqual(whole);
    });
  });

  test("and go along into the other language", async () => {
    await site.visit("de/software/?q=Slack", {}, async (page) => {
      await answered(page);
      await page.getByRole("link", { name: "English" }).click();
      await answered(page);
      expect(new URL(page.url()).pathname).toMatch(/\/en\/software\/$/);
      expect(await page.locator("#q").inputValue()).toBe("Slack");
      expect(await announced(page)).toMatch(/^\d+ entries$/);
    });
  });

  test("and what somebody writes into them is text", async () => {
    const evil = encodeURIComponent(`<img src=x onerror=alert(1)>"'`);
    await site.visit(`de/software/?q=${evil}&license=${evil}`, {}, async (page) => {
      await answered(page);
      expect(await page.locator("main img").count()).toBe(0);
      expect(await page.locator("#search-chips").textContent()).toContain("<img src=x");
    });
  });
});

describe("the list", () => {
  test("answers while one types, and finds entries by the beginning of a word", async () => {
    await site.visit("de/software/", {}, async (page) => {
      await page.locator("#q").pressSequentially("nextcl");
      await page.waitForURL(/\?q=nextcl$/);
      await answered(page);
      expect((await shownEntries(page))[0]).toBe("nextcloud");
    });
  });

  test("shows as many entries as the filter promised", async () => {
    await site.visit("de/software/", {}, async (page) => {
      const count = await chooseFirst(page, "status");
      expect(await announced(page)).toContain(count);
      const other = await chooseFirst(page, "country");
      expect(await announced(page)).toContain(other);
    });
  });

  test("takes two values of one facet as alternatives", async () => {
    await site.visit("de/software/", {}, async (page) => {
      const one = Number(await chooseFirst(page, "license"));
      await page.locator('[data-facet="license"] input:not(:checked)').first().check();
      await answered(page);
      expect(Number.parseInt(await announced(page), 10)).toBeGreaterThan(one);
    });
  });

  test("comes by name", async () => {
    await site.visit("de/software/?q=Daten&sort=name", {}, async (page) => {
      await answered(page);
      const names = await page.locator("#search-results .card__name a").allTextContents();
      expect(names.length).toBeGreaterThan(5);
      expect(names).toEqual(names.toSorted(new Intl.Collator("de", { numeric: true }).compare));
    });
  });

  test("comes by newest release, and what has none comes last", async () => {
    await site.visit("en/software/?q=open&sort=release", {}, async (page) => {
      await answered(page);
      const facts = await page.locator("#search-results .facts").allTextContents();
      const days = facts.map((text) => Date.parse(text.split(" · ").at(-1) ?? "") || 0);
      expect(days.filter((day) => day > 0).length).toBeGreaterThan(3);
      expect(days).toEqual(days.toSorted((one, other) => other - one));
    });
  });

  test("comes in pages, each with its own address", async () => {
    await site.visit("de/software/?q=Verwaltung", {}, async (page) => {
      await answered(page);
      const first = await shownEntries(page);
      await page.getByRole("link", { name: "Weiter" }).click();
      await answered(page);
      expect(new URL(page.url()).search).toBe("?q=Verwaltung&page=2");
      const second = await shownEntries(page);
      expect(second.filter((id) => first.includes(id))).toEqual([]);
      await page.goto("de/software/?q=Verwaltung&page=99");
      await answered(page);
      expect((await shownEntries(page)).length).toBeGreaterThan(0);
      expect(await page.getByRole("link", { name: "Weiter" }).count()).toBe(0);
    });
  });
});

describe("words are found as people type them", () => {
  test.each([
    ["Bürgerbeteiligung", "Buergerbeteiligung"],
    ["Straße", "Strasse"],
    ["öffentlich", "oeffentlich"],
    ["München", "MUENCHEN"],
    ["E-Akte", "eakte"],
    ["Videokonferenz", "Videokonferenzen"],
    ["Software für Umfragen", "Umfragen"],
  ])("%s and %s", async (one, other) => {
    await site.visit("de/software/", {}, async (page) => {
      await searchFor(page, one);
      const number = await announced(page);
      expect(number).toMatch(/^\d+ Eintr/);
      await searchFor(page, other);
      expect(await announced(page)).toBe(number);
    });
  });
});

describe("where nothing is found", () => {
  test.each(["xyzzy", "Fürth", "Nextcloud Fürth", "..."])(
    "%s gets no entry that only seems to fit",
    async (words) => {
      await site.visit("de/software/", {}, async (page) => {
        await searchFor(page, words);
        expect(await announced(page)).toBe("Kein Eintrag gefunden");
        expect(await shownEntries(page)).toEqual([]);
      });
    },
  );

  test("the page offers ways on, which lead somewhere", async () => {
    await site.visit("de/software/?q=xyzzy", {}, async (page) => {
      await answered(page);
      const links = page.locator(".search-empty a");
      const addresses = await links.evaluateAll((all) =>
        all.map((a) => (a as HTMLAnchorElement).href),
      );
      expect(addresses.length).toBeGreaterThanOrEqual(4);
      for (const address of addresses) expect((await page.request.get(address)).status()).toBe(200);
    });
  });
});

test("a search that cannot be loaded says so and leaves the list alone", async () => {
  const expected = [/ERR_FAILED|pagefind/];
  await site.visit("de/software/", { expected }, async (page) => {
    await page.route(/pagefind\/pagefind\.js/, (route) => route.abort());
    const before = await shownEntries(page);
    await searchFor(page, "Zoom");
    expect(await announced(page)).toContain("konnte nicht geladen werden");
    expect(await shownEntries(page)).toEqual(before);
  });
});
