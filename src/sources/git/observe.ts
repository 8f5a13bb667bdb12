import type { Circumstances, Collector } from "../collect.ts";
import { isWithin, utcDay, type Window } from "../window.ts";
import type { Git } from "./git.ts";
import { organisationOf } from "./organisations.ts";
import { type Author, commitsByPerson, countEach, fewestWithHalf } from "./persons.ts";
import { readAuthors } from "./read-commits.ts";
import { FILE_FACTS, readFiles } from "./read-files.ts";
import { readTags, type Tag } from "./read-tags.ts";

type Windowed = Circumstances & { readonly window: Window };

const OF_COMMITS = [
  ...(["git/commits", "git/authors", "git/contributor-absence"] as const),
  ...(["git/organisations", "git/elephant-factor"] as const),
];

/** Commits of half a year and who stands behind them; people and organisations are counted, never named. */
export async function observeCommits(
  facts: Collector,
  git: Git,
  folder: string,
  here: Windowed,
): Promise<void> {
  const authors = facts.take(OF_COMMITS, await readAuthors(git, folder, here.window), here);
  if (authors === null) return;
  facts.value("git/commits", authors.length, here);
  const persons = commitsByPerson(authors);
  facts.value("git/authors", persons.length, here);
  count(facts, "git/contributor-absence", fewestWithHalf(persons), here);
  const organisations = countEach(organisationsOf(authors));
  facts.value("git/organisations", organisations.length, here);
  // Of the commits that somebody made from a mailbox of an organisation.
  count(facts, "git/elephant-factor", fewestWithHalf(organisations), here);
}

function organisationsOf(authors: readonly Author[]): readonly string[] {
  return authors.map(organisationOf).filter((domain) => domain !== null);
}

/** A number of people behind half of nothing is no number. */
function count(
  facts: Collector,
  fact: "git/contributor-absence" | "git/elephant-factor",
  number: number,
  here: Circumstances,
): void {
  if (number === 0) facts.absent(fact, "nothing-to-measure", here);
  else facts.value(fact, number, here);
}

const OF_TAGS = ["git/tags", "git/signed-tags", "git/latest-tag", "git/latest-tag-date"] as const;

/** Tags of half a year, and the newest of all. A signature is seen here, not verified. */
export async function observeTags(
  facts: Collector,
  git: Git,
  folder: string,
  here: Windowed,
): Promise<void> {
  const tags = facts.take(OF_TAGS, await readTags(git, folder), here);
  if (tags === null) return;
  const recent = tags.filter(({ created }) => isWithin(created, here.window));
  facts.value("git/tags", recent.length, here);
  if (recent.length === 0) facts.absent("git/signed-tags", "nothing-to-measure", here);
  else facts.value("git/signed-tags", recent.filter(({ isSigned }) => isSigned).length, here);
  const { window, ...place } = here;
  const latest = latestOf(tags, window);
  if (latest === null) {
    facts.absent("git/latest-tag", "nothing-to-measure", place);
    facts.absent("git/latest-tag-date", "nothing-to-measure", place);
  } else {
    facts.value("git/latest-tag", latest.name, place);
    facts.value("git/latest-tag-date", utcDay(latest.created), place);
  }
}

/** The newest that is not dated in the future. */
function latestOf(tags: readonly Tag[], { to }: Window): Tag | null {
  return tags.find(({ created }) => utcDay(created) <= to) ?? null;
}

/** Which files are there. */
export async function observeFiles(
  facts: Collector,
  git: Git,
  folder: string,
  here: Circumstances,
): Promise<void> {
  const files = facts.take(FILE_FACTS, await readFiles(git, folder), here);
  if (files === null) return;
  for (const [fact, isThere] of files) facts.value(fact, isThere, here);
}
