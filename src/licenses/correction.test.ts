import { describe, expect, test } from "vitest";
import { correctedExpressions } from "./correction.ts";
import { parseLicenseExpression } from "./expression.ts";
import { CURRENT_LICENSE_IDS } from "./spdx-ids.ts";

describe("what a license text may mean", () => {
  test.each([
    ["mit", ["MIT"]],
    ["MIT License", ["MIT"]],
    ["Apache License, Version 2.0", ["Apache-2.0"]],
    ["Apache 2.0", ["Apache-2.0"]],
    ["EUPL v.1.2", ["EUPL-1.2"]],
    ["EUPL-1.2-or-later", ["EUPL-1.2"]],
    ["GPL-3.0", ["GPL-3.0-only"]],
    ["GPL-2.0+", ["GPL-2.0-or-later"]],
    ["LGPLv3+", ["LGPL-3.0-or-later"]],
    ["GNU AGPL version 3 or any later version", ["AGPL-3.0-or-later"]],
    ["GPL-2.0-with-classpath-exception", ["GPL-2.0-only WITH Classpath-exception-2.0"]],
    ["MIT or apache-2.0", ["MIT OR Apache-2.0"]],
    ["MIT/ISC", ["MIT OR ISC"]],
    ["MIT, ISC", ["MIT AND ISC"]],
    ["(MIT OR EUPL-1.2-or-later)", ["(MIT OR EUPL-1.2)"]],
    ["GPL v3 or later versions", ["GPL-3.0-or-later"]],
    ["GPL-3.0-or-later AND LGPLv2+", ["GPL-3.0-or-later AND LGPL-2.0-or-later"]],
    ["GPL-3.0-or-later OR Artistic", []],
    ["The Apache Software License, Version 2.0", ["Apache-2.0"]],
    ["The MIT License (MIT)", ["MIT"]],
    ["GNU General Public License v3 or later (GPLv3+)", ["GPL-3.0-or-later"]],
    ["MIT License (ISC)", []],
  ])("%s", (text, meant) => {
    expect(correctedExpressions(text)).toEqual(meant);
  });

  test("what only the author can decide is a choice", () => {
    expect(correctedExpressions("GPLv3")).toEqual(["GPL-3.0-only", "GPL-3.0-or-later"]);
    expect(correctedExpressions("BSD")).toEqual(["BSD-2-Clause", "BSD-3-Clause"]);
  });

  test("what nobody knows has no correction", () => {
    for (const text of ["", "proprietary", "see LICENSE", "UNLICENSED", "other"]) {
      expect(correctedExpressions(text)).toEqual([]);
    }
  });

  test("every current id is its own correction, and every correction is an expression", () => {
    for (const id of CURRENT_LICENSE_IDS) {
      expect(correctedExpressions(id)).toEqual([id]);
      expect(
        correctedExpressions(id.toUpperCase()).every((each) => parseLicenseExpression(each)),
      ).toBe(true);
    }
  });
});
