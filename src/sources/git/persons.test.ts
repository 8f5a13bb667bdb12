import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { organisationOf } from "./organisations.ts";
import { commitsByPerson, fewestWithHalf } from "./persons.ts";

const author = (name: string, mail: string) => ({ name, mail });

describe("the same person", () => {
  test("has the same address or the same name, through any chain of both", () => {
    const ada = [
      author("Ada Example", "ada@work.org"),
      author("A. Example", "ada@work.org"),
      author("A. Example", "ada@home.org"),
      author("ada   EXAMPLE ", "ada@old.org"),
    ];
    expect(commitsByPerson([...ada, author("Bo", "bo@work.org")])).toEqual([4, 1]);
  });

  test("is not everybody whose machine is called root, and not everybody without an address", () => {
    expect(commitsByPerson([author("root", "a@x.org"), author("root", "b@x.org")])).toEqual([1, 1]);
    expect(commitsByPerson([author("Ada", ""), author("Bo", "")])).toEqual([1, 1]);
    expect(commitsByPerson([author("", ""), author("", "none")])).toEqual([2]);
  });

  test("keeps a hidden address of GitHub, with and without a number", () => {
    const hidden = (local: string) => author("", `${local}@users.noreply.github.com`);
    expect(commitsByPerson([hidden("1234+ada"), hidden("ada"), hidden("bo")])).toEqual([2, 1]);
  });

  test("is found in whatever order the commits come, and no commit is lost", () => {
    const pairs = fc.array(
      fc.tuple(
        fc.constantFrom("Ada", "Bo", "Cy", "root"),
        fc.constantFrom("a@x", "b@x", "c@x", ""),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(pairs, (list) => {
        const authors = list.map(([name, mail]) => author(name, mail));
        const counts = commitsByPerson(authors);
        expect(commitsByPerson(authors.toReversed())).toEqual(counts);
        expect(counts.reduce((sum, each) => sum + each, 0)).toBe(authors.length);
      }),
    );
  });
});

test.each([
  [[], 0],
  [[1], 1],
  [[1, 1], 1],
  [[1, 1, 1], 2],
  [[5, 3, 2], 1],
  [[4, 3, 3], 2],
])("of %j commits, the fewest persons with half are %i", (counts, expected) => {
  expect(fewestWithHalf(counts)).toBe(expected);
});

test.each([
  ["ada@city.example.org", "city.example.org"],
  ["ada@AGENCY.de", "agency.de"],
  ["ada@gmail.com", null],
  ["ada@gmx.de", null],
  ["ada@web.de", null],
  ["ada@yahoo.co.uk", null],
  ["ada@website.de", "website.de"],
  ["ada@team.me.org", null],
  ["1+ada@users.noreply.github.com", null],
  ["ada@users.noreply.gitlab.agency.de", null],
  ["ada@laptop.local", null],
  ["ada@localhost", null],
  ["ada", null],
  ["", null],
])("the organisation of %j is %j", (mail, expected) => {
  expect(organisationOf({ name: "", mail })).toBe(expected);
});
