import type { Circumstances, Collector } from "../collect.ts";
import type { Reply } from "../source.ts";
import {
  daysBetween,
  HALF_A_YEAR,
  isWithin,
  utcDay,
  type Window,
  windowBefore,
} from "../window.ts";
import { addUp } from "./add-up.ts";
import type { Release } from "./forge.ts";
import type { ForgeSubject } from "./observe-forge.ts";

/** What the project gives to its users: releases, packages, and fixes of critical vulnerabilities. */
export async function observeReleases(facts: Collector, subject: ForgeSubject): Promise<void> {
  const { kind, repository, state, now } = subject;
  const window = windowBefore(now, HALF_A_YEAR);
  const url = state.address + kind.pages.releases;
  const releases = await repository.releases();
  takeReleases(facts, releases, { window, url });
  await observePackages(facts, subject, releases, window);
  if (releases.state === "value") await observeFixes(facts, subject, releases.value);
}

const OF_RELEASES = [
  "forge/releases",
  "forge/latest-release",
  "forge/latest-release-date",
] as const;

function takeReleases(
  facts: Collector,
  releases: Reply<readonly Release[]>,
  here: Circumstances & { readonly window: Window },
): void {
  const found = facts.take(OF_RELEASES, releases, here);
  if (found === null) return;
  const recent = found.filter(({ published }) => isWithin(published, here.window));
  facts.value("forge/releases", recent.length, here);
  const latest = latestOf(found, here.window.to);
  const { window: _, ...place } = here;
  if (latest === null) {
    facts.absent("forge/latest-release", "nothing-to-measure", place);
    facts.absent("forge/latest-release-date", "nothing-to-measure", place);
  } else {
    facts.value("forge/latest-release", latest.tag, place);
    facts.value("forge/latest-release-date", utcDay(latest.published), place);
  }
}

/** The newest one that is neither a preview nor announced for a later day. */
function latestOf(releases: readonly Release[], today: string): Release | null {
  const finished = releases.filter(
    ({ isPreview, published }) => !isPreview && utcDay(published) <= today,
  );
  const [latest = null] = finished.sort(
    (a, b) => Date.parse(b.published) - Date.parse(a.published),
  );
  return latest;
}

/** Packages, container images and releases with files attached, together. */
async function observePackages(
  facts: Collector,
  { kind, repository, state }: ForgeSubject,
  releases: Reply<readonly Release[]>,
  window: Window,
): Promise<void> {
  const here = { window, url: state.address + kind.pages.packages };
  const packages = await repository.packages(window);
  facts.reply("forge/packages", addUp([packages, countWithFiles(releases, window)]), here);
}

function countWithFiles(releases: Reply<readonly Release[]>, window: Window): Reply<number> {
  if (releases.state !== "value") return releases;
  const withFiles = releases.value.filter(
    ({ assets, published }) => assets > 0 && isWithin(published, window),
  );
  return { state: "value", value: withFiles.length };
}

/** The longest of all critical ones of a year; one that is published without a fix counts with its age so far. */
async function observeFixes(
  facts: Collector,
  { kind, repository, state, now }: ForgeSubject,
  releases: readonly Release[],
): Promise<void> {
  if (repository.criticalAdvisories === null) return;
  const window = windowBefore(now, 2 * HALF_A_YEAR);
  const here = { window, url: state.address + kind.pages.advisories };
  const reply = await repository.criticalAdvisories(window, releases);
  const advisories = facts.take(["forge/critical-fix-time"], reply, here);
  if (advisories === null) return;
  const days = advisories.map(({ reported, fixed }) => daysBetween(reported, fixed ?? now));
  if (days.length === 0) facts.absent("forge/critical-fix-time", "nothing-to-measure", here);
  else facts.value("forge/critical-fix-time", Math.round(Math.max(...days) * 10) / 10, here);
}
