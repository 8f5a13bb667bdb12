import { type Content, dataOf } from "../../../sbom/content.ts";
import { TOO_MANY, unknownVersion } from "../../../sbom/refusals.ts";
import { Refused } from "../../../sbom/refused.ts";
import { at, field, items, key, name } from "../../../sbom/value.ts";
import { aliasesOf } from "../findings/aliases.ts";
import { statementFacts } from "../findings/statement-facts.ts";
import { REPORT_LIMITS } from "../limits.ts";
import { type ReportReading, reading, type StatedProduct, type Statement } from "../reading.ts";
import type { ReportFormat } from "../report-format.ts";
import { line } from "../values/line.ts";
import { momentOf } from "../values/moment.ts";
import { toolOf } from "../values/tool.ts";
import { productsIn } from "./product-tree.ts";

/** What the lists of a product status say; `recommended` and `unknown` say nothing (CSAF 2.1, 3.2.4.11). */
const STATES: readonly (readonly [says: Statement["says"], lists: readonly string[]])[] = [
  ["not-affected", ["known_not_affected"]],
  ["fixed", ["first_fixed", "fixed"]],
  ["affected", ["first_affected", "known_affected", "last_affected"]],
  ["in-triage", ["under_investigation"]],
];

/** An id of an advisory; the tickets that some name beside it are none. */
const ADVISORY = /^[A-Z][A-Za-z]*-[\w.:-]+$/u;

/** CSAF 2.0 and 2.1, of any category: advisories and VEX both say which products a vulnerability affects. */
export const CSAF: ReportFormat = {
  recognises: (content) => at(dataOf(content), "document", "csaf_version") !== undefined,
  read: readCsaf,
};

function readCsaf(content: Content): ReportReading {
  const document = dataOf(content);
  const version = name(at(document, "document", "csaf_version")) ?? "";
  if (!/^2\.[01]$/u.test(version)) throw new Refused(unknownVersion("CSAF", version, "2.0, 2.1"));
  const products = productsIn(field(document, "product_tree"));
  const vulnerabilities = items(field(document, "vulnerabilities"));
  const statements = vulnerabilities.flatMap((each) => statementsOf(each, products));
  const count = statements.reduce((sum, each) => sum + (each.products?.length ?? 0), 0);
  if (count > REPORT_LIMITS.products) throw new Refused(TOO_MANY);
  const tracking = at(document, "document", "tracking");
  return reading("csaf", {
    tool: toolOf(
      at(tracking, "generator", "engine", "name"),
      at(tracking, "generator", "engine", "version"),
    ),
    time: momentOf(field(tracking, "current_release_date")),
    statements,
    facts: statementFacts(statements),
    trust: "declared",
  });
}

function statementsOf(
  vulnerability: unknown,
  products: ReadonlyMap<string, StatedProduct>,
): readonly Statement[] {
  const ids = idsOf(vulnerability);
  if (ids.length === 0) return [];
  return STATES.flatMap(([says, lists]): readonly Statement[] => {
    const named = lists.flatMap((list) => items(at(vulnerability, "product_status", list)));
    if (named.length === 0) return [];
    // A product that the tree does not define can be compared with nothing.
    const meant = named.map((each) => products.get(key(each) ?? "") ?? { names: [], parts: [] });
    return [{ ids, says, time: null, products: meant }];
  });
}

function idsOf(vulnerability: unknown): readonly string[] {
  const listed = items(field(vulnerability, "ids")).slice(0, REPORT_LIMITS.perFinding);
  const others = listed
    .map((each) => line(field(each, "text")))
    .filter((id) => ADVISORY.test(id ?? ""));
  const id = line(field(vulnerability, "cve")) ?? others[0] ?? null;
  return id === null ? [] : [id, ...aliasesOf(id, others)];
}
