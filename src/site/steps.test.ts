import { expect, test } from "vitest";
import { createSteps } from "./steps.ts";

test("a step answers its result and says how long it took", async () => {
  const times = [1000, 3500];
  const lines: string[] = [];
  const steps = createSteps(
    () => times.shift() ?? 0,
    (line) => lines.push(line),
  );
  expect(await steps.run("pages", () => 7)).toBe(7);
  expect(steps.seconds).toEqual({ pages: 2.5 });
  expect(lines).toEqual(["     pages             2.5 s"]);
});
