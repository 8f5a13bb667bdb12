import { expect, test } from "vitest";
import { FORBIDDEN, value } from "../../testing/forge/a-repository.ts";
import type { Reply } from "../source.ts";
import { addUp } from "./add-up.ts";

const OFF: Reply<never> = { state: "absent", reason: "switched-off" };
const DOWN: Reply<never> = { state: "unavailable", reason: "timeout", detail: "no reply" };

test.each([
  ["all are added", [value(1), value(2), value(0)], value(3)],
  ["what is not in use adds nothing", [OFF, value(2)], value(2)],
  ["nowhere is nothing", [value(0), value(0)], value(0)],
  ["nothing in use but one", [OFF, value(0)], value(0)],
  ["nothing in use at all", [OFF, OFF], OFF],
  ["what is hidden leaves a lower bound", [FORBIDDEN, value(2)], value(2)],
  ["a lower bound of 0 says nothing", [value(0), FORBIDDEN], FORBIDDEN],
  ["hidden beside what is not in use", [OFF, FORBIDDEN], FORBIDDEN],
  ["what fails leaves nothing", [value(2), DOWN], DOWN],
  ["failing is worse than hidden", [FORBIDDEN, DOWN, value(2)], DOWN],
] as const)("%s", (_, counts, expected) => {
  expect(addUp(counts)).toEqual(expected);
});
