import { at, field, isMap, items, key, rawText } from "../../../sbom/value.ts";

/** A result with the rule that it breaks. */
export interface SarifResult {
  readonly ruleId: string;
  readonly level: "error" | "warning" | "note" | "none";
  readonly isSuppressed: boolean;
  readonly rule: unknown;
  readonly result: unknown;
}

const LEVELS = ["error", "warning", "note", "none"] as const;

/** The results of a run that are failures and still there (3.27.9, 3.27.24). */
export function resultsOf(run: unknown): readonly SarifResult[] {
  const rules = rulesIn(run);
  return items(field(run, "results"))
    .filter((each) => isMap(each) && field(each, "baselineState") !== "absent")
    .filter((each) => ["fail", undefined].some((kind) => kind === field(each, "kind")))
    .map((result) => {
      const rule = rules.of(result);
      return {
        ruleId: key(field(result, "ruleId") ?? at(result, "rule", "id") ?? field(rule, "id")) ?? "",
        level: levelOf(result, rule),
        isSuppressed: isSuppressed(result),
        rule,
        result,
      };
    });
}

/** Rules by id, or by their place in the list; those of plug-ins stand with the plug-in (3.52). */
function rulesIn(run: unknown): { readonly of: (result: unknown) => unknown } {
  const driver = items(at(run, "tool", "driver", "rules"));
  const extensions = items(at(run, "tool", "extensions")).map((each) =>
    items(field(each, "rules")),
  );
  const byId = new Map(
    [...extensions.flat(), ...driver].flatMap((rule) => {
      const id = key(field(rule, "id"));
      return id === null ? [] : [[id, rule]];
    }),
  );
  return {
    of: (result) => {
      const index = field(result, "ruleIndex") ?? at(result, "rule", "index");
      const component = at(result, "rule", "toolComponent", "index");
      const list = Number.isSafeInteger(component) ? extensions[Number(component)] : driver;
      const placed = Number.isSafeInteger(index) ? list?.[Number(index)] : undefined;
      const id = key(field(result, "ruleId") ?? at(result, "rule", "id"));
      return byId.get(id ?? "") ?? placed;
    },
  };
}

/** The result's own level, else its rule's, else a warning (3.27.10). */
function levelOf(result: unknown, rule: unknown): SarifResult["level"] {
  const stated = rawText(field(result, "level") ?? at(rule, "defaultConfiguration", "level"));
  return LEVELS.find((level) => level === stated) ?? "warning";
}

/** It has suppressions, and none of them is rejected or still under review (3.27.23, 3.35.3). */
function isSuppressed(result: unknown): boolean {
  const suppressions = items(field(result, "suppressions"));
  const isAccepted = (each: unknown) =>
    ["accepted", undefined].some((status) => status === field(each, "status"));
  return suppressions.length > 0 && suppressions.every(isAccepted);
}
