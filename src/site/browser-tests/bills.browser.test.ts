import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteUnderTest } from "../../testing/browser/site-under-test.ts";
import {
  A_LOCKFILE,
  A_TAG_VALUE,
  aBigBill,
  aFile,
  type ChosenFile,
} from "../../testing/site/bill-files.ts";
import { check } from "./check-page.ts";

const site = siteUnderTest();
const CHECK = "en/licenses/check/";

async function choose(page: Page, ...files: readonly ChosenFile[]): Promise<void> {
  await page.locator("#file-input").setInputFiles([...files]);
}

/** Waits for the report on a file. */
async function reported(page: Page, name: string): Promise<void> {
  await page.getByRole("heading", { name: `Report on ${name}` }).waitFor();
}

function stateOf(page: Page, name: string): Promise<string | null> {
  return page.locator(".file", { hasText: name }).locator(".file__state").textContent();
}

/** The rows of the table of components, as texts. */
async function rows(page: Page): Promise<readonly string[]> {
  return page.locator(".components tbody tr").allTextContents();
}

describe("a bill of materials", () => {
  test("gets a table with those first that need a person, totals and duties", async () => {
    await site.visit(CHECK, {}, async (page) => {
      await choose(page, A_LOCKFILE);
      await reported(page, "package-lock.json");
      const [first, second] = await rows(page);
      expect(first).toMatch(/^right.*2\.0\.0.*BUSL-1\.1.*declaredRefused.*no.* legal review/s);
      expect(second).toMatch(/^left.*1\.3\.0.*MIT.*declaredApproved/s);
      const totals = page.getByRole("table", { name: "Components by verdict" });
      expect(await totals.getByRole("row", { name: /^Refused/ }).textContent()).toBe("Refused150%");
      expect(await totals.getByRole("row", { name: /^Unknown/ }).textContent()).toBe("Unknown00%");
      const chart = page.getByRole("img", { name: /Bar chart/ });
      expect(await chart.locator("rect").count()).toBe(5);
      const passing = page.locator(".report details.use", { hasText: "pass it on" });
      await passing.locator("summary").click();
      expect(await passing.textContent()).toMatch(/Pass on the text of the licence.*MIT/s);
      expect(await page.locator("#files-status").textContent()).toBe(
        "package-lock.json: 2 components; 1 to be looked at",
      );
    });
  });

  test("can be dropped anywhere, several at once, and each has its report", async () => {
    await site.visit(CHECK, {}, async (page) => {
      const texts = [A_LOCKFILE, A_TAG_VALUE].map(({ name, buffer }) => [name, String(buffer)]);
      const dataTransfer = await page.evaluateHandle((files) => {
        const transfer = new DataTransfer();
        for (const [name = "", text = ""] of files) transfer.items.add(new File([text], name));
        return transfer;
      }, texts);
      await page.locator("h1").dispatchEvent("dragover", { dataTransfer });
      expect(await page.getByText("Drop files here").isVisible()).toBe(true);
      await page.locator("h1").dispatchEvent("drop", { dataTransfer });
      expect(await page.getByText("Drop files here").isVisible()).toBe(false);
      await reported(page, "package-lock.json");
      await page.getByRole("button", { name: "Show the report: portal.spdx" }).click();
      await reported(page, "portal.spdx");
      expect(await rows(page)).toHaveLength(1);
      expect((await rows(page))[0]).toContain("concluded");
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      expect(focused).toBe("Report on portal.spdx");
    });
  });

  test("is chosen by keyboard alone", async () => {
    await site.visit(CHECK, {}, async (page) => {
      await page.locator("#file-input").focus();
      const chooser = page.waitForEvent("filechooser");
      await page.keyboard.press("Space");
      await (await chooser).setFiles([A_LOCKFILE]);
      await reported(page, "package-lock.json");
    });
  });

  test("is judged once more when something else is asked", async () => {
    await site.visit(CHECK, {}, async (page) => {
      await choose(page, A_LOCKFILE);
      await reported(page, "package-lock.json");
      await page.locator("#use").selectOption("internal");
      await page.getByText("Judged as software, run it yourself").waitFor();
      expect(await page.locator(".report details.use").count()).toBe(2);
      await page.locator("#as-of").fill("2020-01-01");
      await page.getByText("as of 1 January 2020").waitFor();
      expect((await rows(page))[0]).toContain("Unknown");
    });
  });

  test("leaves the check of an expression alone, and the other way round", async () => {
    await site.visit(CHECK, {}, async (page) => {
      await choose(page, A_LOCKFILE);
      await reported(page, "package-lock.json");
      await check(page, "MIT");
      expect(await page.locator(".components").isVisible()).toBe(true);
    });
  });
});

describe("5,000 components", () => {
  test("are judged in less than three seconds, and the page answers all the time", async () => {
    await site.visit(CHECK, {}, async (page) => {
      const bill = aBigBill(5000);
      await page.evaluate(() => {
        const state = { last: performance.now(), longest: 0 };
        Object.assign(window, { state });
        setInterval(() => {
          state.longest = Math.max(state.longest, performance.now() - state.last);
          state.last = performance.now();
        }, 10);
      });
      const started = performance.now();
      await choose(page, bill);
      await page.locator("#expression").pressSequentially("MIT");
      expect(await page.locator("#expression").inputValue()).toBe("MIT");
      await reported(page, bill.name);
      expect(performance.now() - started).toBeLessThan(3000);
      const longest = await page.evaluate(
        () => (window as unknown as { state: { longest: number } }).state.longest,
      );
      expect(longest).toBeLessThan(500);
      expect(await page.locator(".components tbody tr").count()).toBe(100);
    });
  });

  test("are turned page by page and narrowed down", async () => {
    await site.visit(CHECK, {}, async (page) => {
      await choose(page, aBigBill(5000));
      await reported(page, "big.cdx.json");
      const count = page.locator(".report .count");
      expect(await count.textContent()).toBe("1 to 100 of 5,000");
      await page.getByRole("button", { name: "Next" }).click();
      expect(await count.textContent()).toBe("101 to 200 of 5,000");
      const refused = page.getByRole("button", { name: /^Refused \(714\)/ });
      await refused.click();
      expect(await refused.getAttribute("aria-pressed")).toBe("true");
      expect(await count.textContent()).toBe("1 to 100 of 714");
      expect((await rows(page)).every((row) => row.includes("SSPL-1.0"))).toBe(true);
      await page.getByRole("button", { name: /^Unknown/ }).click();
      expect((await rows(page)).every((row) => row.includes("ask the author"))).toBe(true);
      await page.getByRole("button", { name: /^all/ }).click();
      await page.getByLabel("Name contains").fill("part-4999");
      await page.getByText("1 to 1 of 1").waitFor();
      await page.getByLabel("Name contains").fill("nothing of that kind");
      await page.getByText("No component fits").waitFor();
    });
  });

  test("are saved as CSV, and printed without pages and with everything unfolded", async () => {
    await site.visit(CHECK, {}, async (page) => {
      await choose(page, aBigBill(5000));
      await reported(page, "big.cdx.json");
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save as CSV" }).click();
      const saved = await download;
      expect(saved.suggestedFilename()).toBe("big.cdx.csv");
      const csv = await readFile(await saved.path(), "utf8");
      expect(csv.trim().split("\r\n")).toHaveLength(5001);
      await page.getByRole("button", { name: /^Refused/ }).click();
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      expect(await page.locator(".components tbody tr").count()).toBe(714);
      expect(await page.locator(".report details:not([open])").count()).toBe(0);
      expect(await page.locator("#check-form").isVisible()).toBe(false);
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      expect(await page.locator(".components tbody tr").count()).toBe(100);
    });
  });
});

describe("a file that cannot be judged", () => {
  test("says why and what to do, and the next file works", async () => {
    const broken = [
      aFile("empty.json", ""),
      aFile("half.json", '{"bomFormat":"CycloneDX","components":[{"name":'),
      aFile("picture.png", "\u0089PNG\u0000\u0000"),
      aFile("deep.json", `${"[".repeat(100_000)}`),
      aFile("bomb.xml", `<!DOCTYPE a [<!ENTITY b "c">]><bom>&b;</bom>`),
      aFile("other.json", '{"name":"example","version":"1"}'),
    ];
    await site.visit("de/licenses/check/", {}, async (page) => {
      await choose(page, ...broken, A_LOCKFILE);
      await page.getByRole("heading", { name: "Bericht zu package-lock.json" }).waitFor();
      expect(await stateOf(page, "empty.json")).toMatch(/^Die Datei ist leer\. .+\.$/);
      expect(await stateOf(page, "half.json")).toContain("hört mittendrin auf");
      expect(await stateOf(page, "picture.png")).toMatch(/Bild|Nullbytes/);
      expect(await stateOf(page, "deep.json")).toMatch(/verschachtelt|mittendrin/);
      expect(await stateOf(page, "bomb.xml")).toContain("DOCTYPE");
      expect(await stateOf(page, "other.json")).toMatch(/Das ist|keinem Format/);
    });
  });

  test("is text where its name and its content are HTML", async () => {
    const evil = `<img src=x onerror="document.title='evil'">`;
    const lines = { name: evil, version: evil, licenses: [{ license: { name: evil } }] };
    const bill = { bomFormat: "CycloneDX", specVersion: "1.6", components: [lines] };
    await site.visit(CHECK, {}, async (page) => {
      await choose(page, aFile(`${evil}.json`, JSON.stringify(bill)));
      await page.locator(".components").waitFor();
      expect((await rows(page))[0]).toContain(evil);
      expect(await page.locator("main img").count()).toBe(0);
    });
  });

  test("can be cancelled, also while it hangs, and the next file works", async () => {
    await site.visit(CHECK, {}, async (page) => {
      await page.route(/license-book/, () => new Promise(() => undefined));
      await choose(page, A_LOCKFILE, A_TAG_VALUE);
      await page.getByText("The list of licences is being loaded").waitFor();
      expect(await stateOf(page, "portal.spdx")).toBe("waits");
      await page.getByRole("button", { name: "Cancel: package-lock.json" }).click();
      expect(await stateOf(page, "package-lock.json")).toBe("cancelled");
      await page.unroute(/license-book/);
      await reported(page, "portal.spdx");
    });
  });

  test("does not come to its end where the worker cannot be loaded, and the page says so", async () => {
    await site.visit(CHECK, { expected: [/ERR_FAILED/, /judge-bill/] }, async (page) => {
      await page.route(/judge-bill/, (route) => route.abort());
      await choose(page, A_LOCKFILE);
      await page.getByText("did not come to its end").first().waitFor();
    });
  });
});
