import { appendFileSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { keptFolder } from "../validate/cache.ts";
import { firstSearch } from "./first-search.ts";
import { measure } from "./measure.ts";
import { weigh } from "./weigh.ts";
import { writeCatalog } from "./write-catalog.ts";

/** A figure with its unit, as the table prints it. */
export type Figure = readonly [name: string, value: string];

/** Measures validation, build, weight and a first search on a generated catalogue of `count` entries. */
export async function measureScale(
  program: string,
  folder: string,
  count: number,
): Promise<Figure[]> {
  const root = join(folder, `catalog-${count}`);
  const site = join(folder, `site-${count}`);
  await writeCatalog(program, root, count);
  const checks = await measureValidation(program, root);
  const timings = join(folder, "timings.json");
  // A build finds what validation kept: a site is published from a fresh clone, where nothing is.
  const forget = () => rmSync(keptFolder(program, root), { recursive: true, force: true });
  forget();
  const args = ["--root", root, "--out", site, "--timings", timings];
  const build = await measure(join(program, "scripts/build.ts"), args);
  if (build.code !== 0) throw new Error(`The build of ${count} entries ended with ${build.code}`);
  const steps = JSON.parse(readFileSync(timings, "utf8")) as Record<string, number>;
  const weight = weigh(site);
  const search = await firstSearch(site, "Umweltsportal");
  const figures: Figure[] = [
    ...checks,
    ["build, whole", seconds(build.seconds)],
    ["build, peak memory", memory(build.peakMb)],
    ...Object.entries(steps).map(([name, value]): Figure => [`  step ${name}`, seconds(value)]),
    ["pages", `${weight.pages}`],
    ["pages per second", `${Math.round(weight.pages / (steps["pages"] ?? Number.NaN))}`],
    ["output", `${Math.round(weight.bytes / 1e6)} MB in ${weight.files} files`],
    ["home, HTML + CSS", kilobytes(weight.home)],
    ["software list, HTML + CSS", kilobytes(weight.list)],
    ["heaviest list, HTML + CSS", kilobytes(weight.heaviestList)],
    ["heaviest entry, HTML + CSS", kilobytes(weight.entry)],
    ["CSS alone", kilobytes(weight.style)],
    ["first search, transferred", `${search.kilobytes.toFixed(0)} kB`],
    ["first search, time", seconds(search.seconds)],
    ["first facet, transferred", `${search.facetKilobytes.toFixed(0)} kB`],
  ];
  forget();
  rmSync(root, { recursive: true, force: true });
  rmSync(site, { recursive: true, force: true });
  return figures;
}

/** Cold, again without a change, and with one changed entry (the whole tree is checked again, from kept parse results). */
async function measureValidation(program: string, root: string): Promise<Figure[]> {
  const script = join(program, "scripts/validate.ts");
  const run = async () => {
    const done = await measure(script, ["--root", root]);
    if (done.code > 1) throw new Error(`validate ended with ${done.code}`);
    return done;
  };
  const cold = await run();
  const again = await run();
  appendFileSync(join(root, "catalog/software/software-00001/publiccode.yml"), "# changed\n");
  const changed = await run();
  return [
    ["validate, cold", seconds(cold.seconds)],
    ["validate, cold, peak memory", memory(cold.peakMb)],
    ["validate, unchanged", seconds(again.seconds)],
    ["validate, one entry changed", seconds(changed.seconds)],
  ];
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

function memory(megabytes: number | null): string {
  return megabytes === null ? "unknown" : `${megabytes} MB`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
