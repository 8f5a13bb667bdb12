import { describe, expect, test } from "vitest";
import { whereaboutsOf } from "./public-host.ts";

const NAMES: Readonly<Record<string, readonly string[]>> = {
  "git.example.org": ["93.184.216.34", "2606:4700::1111"],
  "intern.example.org": ["10.0.0.1"],
  "both.example.org": ["93.184.216.34", "127.0.0.1"],
  "nothing.example.org": [],
};

async function resolve(host: string): Promise<readonly string[]> {
  const found = NAMES[host];
  if (found === undefined) throw new Error("ENOTFOUND");
  return found;
}

describe("where an address leads", () => {
  test.each([
    ["https://git.example.org/a", "public"],
    ["https://93.184.216.34/", "public"],
    ["https://[2606:4700::1111]/", "public"],
    ["https://intern.example.org/", "private"],
    ["http://127.0.0.1:8080/", "private"],
    ["http://[::1]/", "private"],
    ["http://2130706433/", "private"],
    ["http://0x7f.1/", "private"],
    ["file:///etc/passwd", "private"],
    ["ssh://git.example.org/a", "private"],
    ["not an address", "private"],
    ["https://nothing.example.org/", "unknown"],
    ["https://unheard-of.example.org/", "unknown"],
  ])("%s: %s", async (address, expected) => {
    expect(await whereaboutsOf(address, resolve)).toBe(expected);
  });

  test("one private address among public ones is enough", async () => {
    expect(await whereaboutsOf("https://both.example.org/", resolve)).toBe("private");
  });
});
