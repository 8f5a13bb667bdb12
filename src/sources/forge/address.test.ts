import { expect, test } from "vitest";
import { isSameRepository, readBranch, readRepositoryPath, repositoryPath } from "./address.ts";

test.each([
  ["https://git.example.org/A/b.git", "https://git.example.org/a/B/", true],
  ["http://www.git.example.org/a/b", "https://git.example.org/a/b", true],
  ["https://git.example.org/a/b", "https://git.example.org/a/c", false],
  ["https://git.example.org/a/b", "https://git.example.org:8443/a/b", false],
])("%s and %s are the same: %s", (left, right, expected) => {
  expect(isSameRepository(left, right)).toBe(expected);
});

test.each([
  ["https://git.example.org/a/b", ["a", "b"]],
  ["https://git.example.org/a/b.git/", ["a", "b"]],
  ["https://git.example.org/a/b/c/-/tree/main", ["a", "b", "c"]],
  ["https://git.example.org/a/b/tree/main/docs", ["a", "b"]],
  ["https://git.example.org/a/b/src/branch/main", ["a", "b"]],
  ["https://git.example.org/a%2Fc/b%", ["a/c", "b%"]],
  ["https://git.example.org/a", null],
  ["https://git.example.org/", null],
  ["nothing", null],
])("%s names %j", (address, expected) => {
  expect(repositoryPath(address)).toEqual(expected);
});

test.each([
  ["a/b", true],
  ["Group/sub-group/a_b.c", true],
  ["a", false],
  ["a/../b", false],
  ["./a", false],
  ["a//b", false],
  ["a/b?x", false],
  ["a/\n", false],
  ["https://a/b", false],
  [`a/${"b".repeat(1000)}`, false],
  [7, false],
])("%j is a path: %s", (value, expected) => {
  expect(readRepositoryPath(value)).toBe(expected ? value : null);
});

test.each([
  ["main", true],
  ["fach/20%?x", true],
  ["..", false],
  ["a/../b", false],
  ["a/.b", false],
  ["/a", false],
  ["a/", false],
  ["a//b", false],
  ["a\nb", false],
  ["", false],
  [7, false],
])("%j is a branch: %s", (value, expected) => {
  expect(readBranch(value)).toBe(expected ? value : null);
});
