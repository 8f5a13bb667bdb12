import { expect, test } from "vitest";
import { createPace } from "./pace.ts";

function aPace() {
  const frames: (() => void)[] = [];
  const shown: string[] = [];
  const pace = createPace<number>(
    (pieces) => shown.push(pieces.join(" ")),
    3,
    (next) => frames.push(next),
  );
  return { pace, shown, frame: () => frames.shift()?.(), waiting: () => frames.length };
}

test("shows a few at each frame, in order, and says when all are shown", () => {
  const { pace, shown, frame, waiting } = aPace();
  pace.add([1, 2]);
  pace.add([3, 4]);
  pace.end(() => shown.push("end"));
  expect([shown, waiting()]).toEqual([[], 1]);
  frame();
  expect(shown).toEqual(["1 2 3"]);
  frame();
  expect(shown).toEqual(["1 2 3", "4", "end"]);
  expect(waiting()).toBe(0);
});

test("ends at once where there is nothing to show, and takes more later", () => {
  const { pace, shown, frame } = aPace();
  pace.end(() => shown.push("end"));
  frame();
  pace.add([1]);
  frame();
  expect(shown).toEqual(["end", "1"]);
});

test("forgets what is not asked for any more", () => {
  const { pace, shown, frame } = aPace();
  pace.add([1, 2, 3, 4]);
  pace.end(() => shown.push("end"));
  frame();
  pace.clear();
  frame();
  expect(shown).toEqual(["1 2 3"]);
});
