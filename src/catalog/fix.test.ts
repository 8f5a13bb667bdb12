import { expect, test } from "vitest";
import { aRawFile, publiccodeText } from "../testing/raw-file.ts";
import { fixFiles } from "./fix.ts";

const PATH = "catalog/software/beispiel/publiccode.yml";

test("every YAML file of the catalogue comes back in canonical form, other files are passed over", () => {
  const files = [
    aRawFile(PATH, `url: https://example.org/a\n${publiccodeText().replace(/^url: .*\n/mu, "")}`),
    aRawFile("catalog/software/beispiel/logo.svg", "<svg/>"),
  ];
  const [fixed, ...others] = [...fixFiles(files, () => [])];
  expect(others).toEqual([]);
  expect(fixed?.result).toMatchObject({ kind: "formatted" });
  const text = fixed?.result.kind === "formatted" ? fixed.result.text : "";
  expect(text.indexOf("name:")).toBeLessThan(text.indexOf("url:"));
});

test("a repair is applied where the rules know one", () => {
  const [fixed] = fixFiles([aRawFile(PATH, "name: Beispiel\n")], () => [
    (document) => {
      document.set("name", "Anders");
      return true;
    },
  ]);
  expect(fixed?.result).toEqual({ kind: "formatted", text: "name: Anders\n" });
});

test("a file that is no text, or no YAML, is left alone", () => {
  const files = [aRawFile(PATH, new Uint8Array([0xff, 0xfe])), aRawFile(PATH, "name: [")];
  const results = [...fixFiles(files, () => [])].map(({ result }) => result);
  const broken = { kind: "refused", reason: "broken" };
  expect(results).toEqual([broken, broken]);
});
