import type { AxeResults, RunOptions } from "axe-core";
import axe from "axe-core";
import type { Page } from "playwright-core";

/** WCAG 2.2 at levels A and AA with all that it contains, and axe's own list of good practice. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Scans the page as it is now and returns one line per element that fails a rule, [] where nothing was found.
 * axe comes in over the developer tools' protocol, so the page's Content-Security-Policy stays in force.
 */
export async function runAxe(page: Page): Promise<readonly string[]> {
  await settle(page);
  await page.evaluate(axe.source);
  const options: RunOptions = {
    runOnly: { type: "tag", values: tags },
    resultTypes: ["violations"],
  };
  const results = await page.evaluate(
    (given) => (window as unknown as { axe: typeof axe }).axe.run(given),
    options,
  );
  return describeViolations(results);
}

/** Colours that are still changing would be measured as they are on the way. */
function settle(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const passing = document
      .getAnimations()
      .filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
    return Promise.allSettled(passing.map((one) => one.finished));
  });
}

function describeViolations({ violations }: AxeResults): readonly string[] {
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map((node) => `${id} (${impact}): ${help}: ${node.target.join(" ")}: ${node.html}`),
  );
}
