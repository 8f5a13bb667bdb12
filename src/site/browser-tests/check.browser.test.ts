import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { siteUnderTest } from "../../testing/browser/site-under-test.ts";
import { asked, check, checkAddress, checked, verdict } from "./check-page.ts";

const site = siteUnderTest();
const program = join(import.meta.dirname, "../../..");

describe("an expression", () => {
  test("gets a verdict in a word with a mark, and the part of OR to choose", async () => {
    await site.visit("de/licenses/check/", {}, async (page) => {
      await check(page, "SSPL-1.0 OR MIT");
      expect(await verdict(page)).toEqual({ word: "Freigegeben", mark: "approved" });
      expect(await page.locator(".verdict").textContent()).toContain("Wählen Sie: MIT");
      const chosen = page.locator(".tree li", { hasText: "diesen wählen" }).last();
      expect(await chosen.textContent()).toMatch(/^MIT Freigegeben \(diesen wählen\)/);
      const links = await page
        .locator(".tree a")
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
      expect(links.map((path) => path.split("/").slice(-3).join("/"))).toEqual([
        "licenses/SSPL-1.0/",
        "licenses/MIT/",
      ]);
      for (const path of links) expect((await page.request.get(path)).status()).toBe(200);
    });
  });

  test("gets the same answer as on the command line", async () => {
    const expression = "GPL-2.0-only WITH Classpath-exception-2.0 AND (CC-BY-NC-4.0 OR EUPL-1.2)";
    const command = ["scripts/license.ts", "check", expression, "--format", "json", "--lang", "en"];
    const context = ["--use", "distribute", "--as-of", "2026-11-25"];
    const said = JSON.parse(
      // The exit code says what the verdict is, so a failure is an answer as well.
      runAnyway([...command, ...context]),
    );
    const question = { expression, use: "distribute", "as-of": "2026-11-25" };
    await site.visit(checkAddress("en", question), {}, async (page) => {
      await checked(page);
      expect((await verdict(page)).mark).toBe(said.verdict);
      const text = await page.locator("#answer").textContent();
      expect(text).toContain(said.choose);
      for (const { text: condition } of said.conditions) expect(text).toContain(condition);
      expect(said.conditions.length).toBeGreaterThan(0);
    });
  });

  test("that was right on another day is judged as on that day", async () => {
    await site.visit(checkAddress("de", { expression: "MIT" }), {}, async (page) => {
      await checked(page);
      expect((await verdict(page)).mark).toBe("approved");
      await page.locator("#as-of").fill("2020-01-01");
      await page.locator("#as-of").press("Enter");
      await page.locator(".verdict[data-outcome=unknown]").waitFor();
      expect(asked(page)).toEqual({ expression: "MIT", "as-of": "2020-01-01" });
      expect(await page.locator(".verdict").textContent()).toContain("Stand 1. Januar 2020");
    });
  });

  test("with a wrong id shows where, and a button takes over what is meant", async () => {
    await site.visit("en/licenses/check/", {}, async (page) => {
      await check(page, "MIT OR GPLv3");
      expect(await page.locator(".expression mark").textContent()).toBe("GPLv3[1]");
      await page.getByRole("button", { name: "Take over: MIT OR GPL-3.0-or-later" }).click();
      await checked(page);
      expect(await page.locator("#expression").inputValue()).toBe("MIT OR GPL-3.0-or-later");
      expect(asked(page)).toEqual({ expression: "MIT OR GPL-3.0-or-later" });
      expect((await verdict(page)).mark).toBe("approved");
      expect(await page.locator(".expression mark").count()).toBe(0);
    });
  });

  test("that nobody knows is unknown, and its text stays text", async () => {
    const expression = `<img src=x onerror="document.title='evil'">`;
    await site.visit(checkAddress("de", { expression, outbound: expression }), {}, async (page) => {
      await checked(page);
      expect((await verdict(page)).mark).toBe("unknown");
      const text = (await page.locator(".expression").textContent()) ?? "";
      expect(text.replaceAll(/\[\d+\]/g, "")).toBe(expression);
      expect(await page.locator("main img").count()).toBe(0);
      await check(page, "Quatschlizenz-1.0");
      expect((await verdict(page)).mark).toBe("unknown");
      expect(await page.locator(".problems").textContent()).toContain("keine SPDX-Lizenzkennung");
    });
  });

  test("of 10,000 operators is answered within a second, and is too long for a link", async () => {
    await site.visit(checkAddress("de", { expression: "MIT" }), {}, async (page) => {
      await checked(page);
      const long = `MIT${" AND Apache-2.0 OR GPL-3.0-only".repeat(5000)}`;
      await page.locator("#expression").fill(long);
      const started = performance.now();
      await page.locator("#expression").press("Enter");
      await page.getByText("zu lang für einen Link").waitFor();
      expect(performance.now() - started).toBeLessThan(1000);
      expect((await verdict(page)).mark).toBe("approved");
      expect(await page.locator("#answer *").count()).toBeLessThan(2000);
      expect(asked(page)).toEqual({});
      await page.goBack();
      await page.locator("#expression").and(page.locator("input")).waitFor();
      await checked(page);
      expect(await page.locator("#expression").inputValue()).toBe("MIT");
      await page.goForward();
      await page.getByText("zu lang für einen Link").waitFor();
      expect(await page.locator("#expression").inputValue()).toBe(long);
    });
  });
});

describe("duties and compatibility", () => {
  test("are told for each use, or for the one that is chosen", async () => {
    await site.visit(checkAddress("en", { expression: "MIT AND EUPL-1.2" }), {}, async (page) => {
      await checked(page);
      expect(await page.locator("details.use").count()).toBe(6);
      await page.getByText("pass it on").last().click();
      const duty = page.locator("details.use[open] li", { hasText: "Offer the source code" });
      expect(await duty.first().textContent()).toContain("asked for by EUPL-1.2");
      await page.locator("#use").selectOption("service");
      await page.locator("details.use").nth(1).waitFor({ state: "detached" });
      expect(await page.locator("details.use").count()).toBe(1);
      expect(await page.locator("details.use").getAttribute("open")).toBe("");
      expect(asked(page)["use"]).toBe("service");
    });
  });

  test("answer yes or no with a reason", async () => {
    const question = { expression: "GPL-3.0-only", outbound: "MIT" };
    await site.visit(checkAddress("de", question), {}, async (page) => {
      await checked(page);
      const part = page.locator("section", { hasText: "Darf das in ein Werk unter MIT?" }).last();
      expect(await part.locator(".outcome").textContent()).toBe("Nein");
      expect(await part.locator(".reasons li").first().textContent()).toMatch(
        /GPL-3\.0-only in MIT.{20}/,
      );
      await page.locator("#outbound").fill("AGPL-3.0-only");
      await page.locator("#outbound").press("Enter");
      await page.getByText("Darf das in ein Werk unter AGPL-3.0-only?").waitFor();
      expect(asked(page)["outbound"]).toBe("AGPL-3.0-only");
    });
  });
});

describe("the question lives in the address", () => {
  const question = {
    expression: "CC-BY-4.0",
    kind: "documentation",
    use: "modify",
    "as-of": "2026-11-24",
    outbound: "CC-BY-SA-4.0",
  };

  test("and the page answers when it is opened with one, and asks the same in the other language", async () => {
    await site.visit(checkAddress("de", question), {}, async (page) => {
      await checked(page);
      expect(await page.locator(".verdict").textContent()).toContain(
        "Dokumentation, ändern, Stand 24. November 2026",
      );
      expect(await page.locator("#kind").inputValue()).toBe("documentation");
      await page.getByRole("link", { name: "English" }).click();
      await checked(page);
      expect(asked(page)).toEqual(question);
      expect(await page.locator(".verdict").textContent()).toContain("documentation, change it");
    });
  });

  test("and going back leads to the question before, then to the empty page", async () => {
    await site.visit("de/licenses/check/", {}, async (page) => {
      await check(page, "MIT");
      await check(page, "BUSL-1.1");
      await page.goBack();
      await page.locator(".verdict[data-outcome=approved]").waitFor();
      expect(await page.locator("#expression").inputValue()).toBe("MIT");
      await page.goBack();
      await page.locator("#answer").waitFor({ state: "hidden" });
      expect(await page.locator("#expression").inputValue()).toBe("");
      await page.goForward();
      await page.locator(".verdict[data-outcome=approved]").waitFor();
    });
  });

  test("and can be copied", async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    await site.visit(checkAddress("de", question), { permissions }, async (page) => {
      await checked(page);
      await page.getByRole("button", { name: "Link zu diesem Ergebnis kopieren" }).click();
      await page.getByText("Der Link ist kopiert.").waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    });
  });
});

test("an entry leads to the check of its license", async () => {
  await site.visit("de/software/nextcloud/", {}, async (page) => {
    await page.getByRole("link", { name: "Diese Angabe genauer prüfen" }).click();
    await checked(page);
    expect(asked(page)["expression"]).toContain("AGPL-3.0");
  });
});

test("records that cannot be loaded are said to be missing, and the next try works", async () => {
  const expected = [/ERR_FAILED/];
  await site.visit("de/licenses/check/", { expected }, async (page) => {
    await page.route(/license-book/, (route) => route.abort());
    await page.locator("#expression").fill("MIT");
    await page.locator("#expression").press("Enter");
    await page.getByText("konnte nicht geladen werden").waitFor();
    await page.unroute(/license-book/);
    await page.locator("#expression").press("Enter");
    await checked(page);
    expect((await verdict(page)).mark).toBe("approved");
  });
});

test("without JavaScript the page says what works instead", async () => {
  await site.visit("de/licenses/check/", { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator("noscript p").isVisible()).toBe(true);
    expect(await page.locator("#check-form").isVisible()).toBe(false);
    expect(await page.getByText("npm run license").isVisible()).toBe(true);
  });
});

function runAnyway(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { cwd: program, encoding: "utf8" });
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
}
