import { REPORT_LIMITS } from "../limits.ts";
import type { Finding, ReportReading, StatedProduct, Statement } from "../reading.ts";
import { type AliasGroups, aliasGroups } from "./aliases.ts";
import { isAboutScan, keysOfAffected, keysOfName, meansFinding } from "./meant.ts";

/** A statement with one of its products, and the document that it stands in. */
interface Claim {
  readonly statement: Statement;
  /** null: the statement holds for every product. */
  readonly product: StatedProduct | null;
  readonly document: ReportReading;
}

/** By vulnerability and name of the package or product; `EVERYWHERE` where a statement gives none. */
type Claims = ReadonlyMap<string, readonly Claim[]>;

const EVERYWHERE = "*";

/** The names that mean the same vulnerability, by what all reports of an entry say together. */
export function groupsIn(readings: readonly ReportReading[]): AliasGroups {
  return aliasGroups(
    readings.flatMap(({ findings, statements }) => [
      ...(findings ?? []).map(({ id, aliases }) => [id, ...aliases]),
      ...statements.map(({ ids }) => ids),
    ]),
  );
}

/**
 * The reports of one entry with the answers of its VEX documents on their findings: by any name of the
 * vulnerability and, where a statement names products, by package URL or digest. The latest statement counts; one
 * that says affected takes an earlier answer back.
 */
export function answerFindings(
  readings: readonly ReportReading[],
  groups: AliasGroups,
): readonly ReportReading[] {
  const claims = claimsIn(readings, groups);
  if (claims.size === 0) return readings;
  return readings.map((scan) => {
    if (scan.findings === null) return scan;
    const common = [...new Set([EVERYWHERE, ...scan.names.flatMap(keysOfName)])];
    const findings = scan.findings.map((finding) =>
      answered(finding, scan, common, claims, groups),
    );
    return { ...scan, findings };
  });
}

function answered(
  finding: Finding,
  scan: ReportReading,
  common: readonly string[],
  claims: Claims,
  groups: AliasGroups,
): Finding {
  if (finding.answer !== null) return finding;
  const id = groups(finding.id);
  const keys = new Set([...common, ...keysOfAffected(finding.affected)]);
  const said = [...keys]
    .flatMap((key) => claims.get(`${id}\n${key}`) ?? [])
    .filter(({ product, document }) => {
      const sides = { scan, statement: document };
      return product === null ? isAboutScan(sides) : meansFinding(product, finding.affected, sides);
    });
  const says = latest(said)?.statement.says;
  return says === "not-affected" || says === "fixed" ? { ...finding, answer: says } : finding;
}

function latest(claims: readonly Claim[]): Claim | undefined {
  return claims.reduce<Claim | undefined>((best, each) => {
    return best === undefined || timeOf(each) >= timeOf(best) ? each : best;
  }, undefined);
}

function timeOf({ statement, document }: Claim): string {
  return statement.time ?? document.time ?? "";
}

function claimsIn(readings: readonly ReportReading[], groups: AliasGroups): Claims {
  const claims = new Map<string, Claim[]>();
  for (const document of readings) {
    for (const statement of document.statements) {
      const [id] = statement.ids;
      if (id === undefined) continue;
      for (const product of statement.products ?? [null]) {
        for (const key of keysOf(product)) {
          add(claims, `${groups(id)}\n${key}`, { statement, product, document });
        }
      }
    }
  }
  return claims;
}

function keysOf(product: StatedProduct | null): ReadonlySet<string> {
  const stated = product?.parts.length ? product.parts : (product?.names ?? []);
  return new Set(stated.length === 0 ? [EVERYWHERE] : stated.flatMap(keysOfName));
}

/** The latest that fit; nobody makes more statements on the same package. */
function add(claims: Map<string, Claim[]>, key: string, claim: Claim): void {
  const known = claims.get(key) ?? [];
  if (known.length === 0) claims.set(key, known);
  known.push(claim);
  const most = REPORT_LIMITS.statementsPerPackage;
  if (known.length < 2 * most) return;
  known.sort((a, b) => timeOf(a).localeCompare(timeOf(b), "en"));
  known.splice(0, known.length - most);
}
