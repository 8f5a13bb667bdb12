import type { LicensePolicy } from "../../schema/generated/license-policy.ts";
import type { CatalogCheck } from "../check.ts";
import { statementsByAuthority } from "./authorities.ts";
import { unknownAuthority, unknownStatement } from "./evidence.ts";

/** Readings and rules of the policy about authorities or statements that it does not list. */
export const policyReadings: CatalogCheck = {
  rule: "license-policy/unknown-authority",
  level: "error",
  *check({ catalog: { licensing } }) {
    if (!licensing.policy) return;
    const { file, value } = licensing.policy;
    const known = statementsByAuthority(value);
    for (const { pointer, below, authority, statement } of mentionsOf(value)) {
      const statements = known.get(authority);
      if (!statements) {
        yield unknownAuthority(file, `${pointer}/authority`, authority, [...known.keys()]);
      } else if (!statements.has(statement)) {
        yield unknownStatement(file, pointer + below, statement, [...statements]);
      }
    }
  },
};

interface Mention {
  readonly pointer: string;
  /** Where in it the statement stands. */
  readonly below: string;
  readonly authority: string;
  readonly statement: string;
}

function* mentionsOf({ versions }: LicensePolicy): Generator<Mention> {
  for (const [index, { readings, rules }] of versions.entries()) {
    for (const [at, { authority, says }] of readings.entries()) {
      const pointer = `/versions/${index}/readings/${at}`;
      for (const [which, statement] of says.entries()) {
        yield { pointer, below: `/says/${which}`, authority, statement };
      }
    }
    for (const [at, { when }] of rules.entries()) {
      for (const [which, { authority, statement }] of (when.says ?? []).entries()) {
        const pointer = `/versions/${index}/rules/${at}/when/says/${which}`;
        yield { pointer, below: "/statement", authority, statement };
      }
    }
  }
}
