import type { Page } from "playwright-core";
import { aBigBill, aFile } from "./bill-files.ts";

/** A page that shows more once its script has answered what the address asks. */
export interface AnsweredPage {
  readonly address: string;
  /** Resolves when the answer is there. */
  readonly answered: (page: Page) => Promise<void>;
}

/** What the check page shows most of: every part of its answer. */
const QUESTIONS = [
  "expression=MIT+OR+(GPL-3.0-only+AND+SSPL-1.0)&outbound=EUPL-1.2&use=distribute",
  "expression=GPLv3+and+Foo&kind=data",
];

/** Pages of one language with answers, beside those that every kind of page has. */
export function answeredPages(language: string): readonly AnsweredPage[] {
  const checked = QUESTIONS.map((question) => ({
    address: `${language}/licenses/check/?${question}`,
    answered: async (page: Page) => {
      await page.locator("#answer:not([hidden]):not([aria-busy])").waitFor();
      await openAll(page);
    },
  }));
  const compared = {
    address: `${language}/licenses/compare/?ids=MIT,EUPL-1.2,SSPL-1.0,0BSD`,
    answered: async (page: Page) => {
      await page.locator("#comparison:not([hidden])").waitFor();
      await openAll(page);
    },
  };
  const judged = {
    address: `${language}/licenses/check/`,
    answered: async (page: Page) => {
      await page.locator("#file-input").setInputFiles([aFile("broken.json", "{"), aBigBill(300)]);
      await page.locator("#report:not([hidden])").waitFor();
      await openAll(page);
    },
  };
  return [...checked, compared, judged, ...comparedPolicies(language)];
}

/** Two versions of a policy, shown in both ways and with everything that stayed the same. */
function comparedPolicies(language: string): readonly AnsweredPage[] {
  const address = `${language}/policies/open-source/compare/?from=2026.3&to=2026.1`;
  return [["inline"], ["sides", "all"]].map((chosen) => ({
    address,
    answered: async (page: Page) => {
      await page.locator("#comparison:not([hidden]) .compared--changed").first().waitFor();
      await page.waitForLoadState("networkidle");
      for (const each of chosen) await page.locator(`#show-${each}`).check();
      await openAll(page);
    },
  }));
}

function openAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}
