import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FONT_FILES } from "./font-files.ts";
import { openFonts } from "./fonts.ts";
import { renameFont } from "./rename-font.ts";

const read = (file: string) => readFile(join(import.meta.dirname, "../../node_modules", file));

test("every font is there, and has the characters of our languages", async () => {
  const { faces, covers } = await openFonts(read);
  expect(faces).toHaveLength(FONT_FILES.length);
  expect(covers("äöüßÄÖÜẞ„“‚‘–…§€", "main")).toBe(true);
  expect(covers("äöüß{}[]→", "code")).toBe(true);
  expect(covers("א", "main")).toBe(false);
  expect(covers("א", "text")).toBe(true);
  expect(covers("漢", "text")).toBe(false);
});

test("a font that is missing is named", async () => {
  const missing = FONT_FILES[4]?.file ?? "";
  const partly = (file: string) =>
    file === missing ? Promise.reject(new Error("ENOENT")) : read(file);
  await expect(openFonts(partly)).rejects.toThrow(
    `The font ${missing} is not installed. Run: npm ci`,
  );
});

test("a renamed font is the same under another name", async () => {
  const font = await read("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
  const renamed = renameFont(font, "A-Wide");
  expect(renamed).toHaveLength(font.length);
  const changed = renamed.filter((byte, index) => byte !== font[index]);
  expect(changed.length).toBeLessThan(100);
  expect(Buffer.from(renamed).includes(Buffer.from("\0A\0-\0W\0i\0d\0e", "latin1"))).toBe(true);
});

test("what is no font, or has no room for the name, is refused", async () => {
  const font = await read("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
  expect(() => renameFont(font, "A name that is far too long")).toThrow("too long");
  expect(() => renameFont(new Uint8Array(64), "A")).toThrow("no table of names");
});
