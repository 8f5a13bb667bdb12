import { type History, readCommitTime } from "../../src/catalog/history.ts";
import { placeAll } from "../../src/catalog/parse.ts";
import { CHECKS, checkCatalog } from "../../src/checks/index.ts";
import { type LoadedSite, type LoadOptions, loadSite } from "../../src/site/data.ts";
import { gitIn } from "../validate/git.ts";

export interface LoadRequest {
  readonly root: string;
  readonly history: History;
  /** YYYY-MM-DD; undefined takes the day of the last commit. */
  readonly asOf: string | undefined;
  readonly address: string | undefined;
}

/** Loads the site with every rule applied; on GitLab the address of its pages is known. */
export async function loadChecked({
  root,
  history,
  asOf,
  address,
}: LoadRequest): Promise<LoadedSite> {
  const committed = await readCommitTime(gitIn(root));
  return loadSite({
    root,
    history,
    asOf: asOf ?? committed?.slice(0, 10) ?? null,
    address: address ?? process.env["CI_PAGES_URL"] ?? null,
    check: applyRules,
  });
}

const applyRules: NonNullable<LoadOptions["check"]> = (catalog, files, asOf) =>
  placeAll(checkCatalog(catalog, files, CHECKS, { asOf }), files);
