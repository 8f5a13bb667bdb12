import { describe, expect, it } from "vitest";
import { licenseIds } from "./license-ids.ts";

describe("the licenses of an expression", () => {
  it.each([
    ["EUPL-1.2", ["EUPL-1.2"]],
    ["MIT OR Apache-2.0", ["MIT", "Apache-2.0"]],
    ["(MIT AND BSD-3-Clause) OR MIT", ["MIT", "BSD-3-Clause"]],
    ["GPL-2.0-or-later WITH Classpath-exception-2.0", ["GPL-2.0-or-later"]],
    ["DocumentRef-a:LicenseRef-b", ["DocumentRef-a:LicenseRef-b"]],
    ["", []],
  ])("of %j are %j", (expression, ids) => {
    expect(licenseIds(expression)).toEqual(ids);
  });
});
