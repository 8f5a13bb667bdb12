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

function describeViolations({ violations }: AxeResults): readonly string[] {
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map((node) => `${id} (${impact}): ${help}: ${node.target.join(" ")}: ${node.html}`),
  );
}
