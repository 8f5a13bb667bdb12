import { expect, test } from "vitest";
import { aProblem, someProblems } from "../testing/problem.ts";
import { renderJunit } from "./junit.ts";

test("errors are failures; warnings and hints pass with their text", () => {
  expect(renderJunit({ problems: someProblems(), checked: 3 }, "en")).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="validate" tests="4" failures="1">
  <testsuite name="validate" tests="1" failures="0">
    <testcase classname="validate" name="3 files checked"/>
  </testsuite>
  <testsuite name="catalog/organisations/stadt.yml" tests="1" failures="0">
    <testcase classname="catalog/organisations/stadt.yml" name="text/missing-language 2:1" file="catalog/organisations/stadt.yml">
      <system-out>hint: catalog/organisations/stadt.yml:2:1: English is missing.</system-out>
    </testcase>
  </testsuite>
  <testsuite name="catalog/software/nextcloud/publiccode.yml" tests="2" failures="1">
    <testcase classname="catalog/software/nextcloud/publiccode.yml" name="maintenance/expired 7:3" file="catalog/software/nextcloud/publiccode.yml">
      <system-out>warning: catalog/software/nextcloud/publiccode.yml:7:3: The contract has ended.
write AGPL-3.0-only</system-out>
    </testcase>
    <testcase classname="catalog/software/nextcloud/publiccode.yml" name="license/unknown-id 31:12" file="catalog/software/nextcloud/publiccode.yml">
      <failure type="license/unknown-id" message="&quot;AGPL3&quot; is not an SPDX license identifier.">catalog/software/nextcloud/publiccode.yml:31:12: &quot;AGPL3&quot; is not an SPDX license identifier.
write AGPL-3.0-only</failure>
    </testcase>
  </testsuite>
</testsuites>
`,
  );
});

test("nothing in a text can leave its place in the XML", () => {
  const message = { de: "", en: `</failure><a b="c">&amp;\u0000\ud800` };
  const xml = renderJunit({ problems: [aProblem({ message, fix: null })], checked: 1 }, "en");
  expect(xml).toContain("&lt;/failure&gt;&lt;a b=&quot;c&quot;&gt;&amp;amp;\\u0000\\ud800<");
});

test("without a problem one test passes", () => {
  expect(renderJunit({ problems: [], checked: 12 }, "en")).toContain('tests="1" failures="0"');
});
