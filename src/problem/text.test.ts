import { expect, test } from "vitest";
import { aProblem, someProblems } from "../testing/problem.ts";
import { renderText } from "./text.ts";

const report = { problems: someProblems(), checked: 3 };

test("one line per problem in the order of files and lines, a blank line between files, the numbers last", () => {
  expect(renderText(report, { language: "en", color: false })).toBe(
    `catalog/organisations/stadt.yml:2:1  hint  text/missing-language  English is missing.

catalog/software/nextcloud/publiccode.yml:7:3  warning  maintenance/expired  The contract has ended.  fix: write AGPL-3.0-only
catalog/software/nextcloud/publiccode.yml:31:12  error  license/unknown-id  "AGPL3" is not an SPDX license identifier.  fix: write AGPL-3.0-only

1 error, 1 warning, 1 hint in 3 files.
`,
  );
});

test("the same in German", () => {
  expect(renderText(report, { language: "de", color: false })).toBe(
    `catalog/organisations/stadt.yml:2:1  Hinweis  text/missing-language  Englisch fehlt.

catalog/software/nextcloud/publiccode.yml:7:3  Warnung  maintenance/expired  Der Vertrag ist abgelaufen.  Abhilfe: AGPL-3.0-only schreiben
catalog/software/nextcloud/publiccode.yml:31:12  Fehler  license/unknown-id  „AGPL3“ ist keine SPDX-Lizenzkennung.  Abhilfe: AGPL-3.0-only schreiben

1 Fehler, 1 Warnung, 1 Hinweis in 3 Dateien.
`,
  );
});

test("colours only the word of the level, and only where asked", () => {
  const text = renderText({ problems: [aProblem()], checked: 1 }, { language: "en", color: true });
  expect(text.split("\n")[0]).toContain("  \u001b[31merror\u001b[0m  license/unknown-id");
});

test("without a problem it says so", () => {
  const none = { problems: [], checked: 1 };
  expect(renderText(none, { language: "en", color: false })).toBe("No problem in 1 file.\n");
  expect(renderText(none, { language: "de", color: false })).toBe("Kein Problem in 1 Datei.\n");
});

test("what could steer a terminal is shown as its code", () => {
  const problem = aProblem({
    file: "catalog/\u001b[2J.yml",
    message: { de: "x", en: "a\u202eb\nc\u009b" },
  });
  const text = renderText({ problems: [problem], checked: 1 }, { language: "en", color: false });
  expect(text).toContain("catalog/\\u001b[2J.yml:31:12");
  expect(text).toContain("a\\u202eb\\u000ac\\u009b");
});
