import type { BookFile } from "./license-data/files.ts";
import { loadFile } from "./license-data/load-file.ts";
import { searchable } from "./license-list/filter.ts";
import { pageParts } from "./license-list/page-parts.ts";
import type { LicenseListSettings } from "./license-list/settings.ts";
import type { LicenseFilter } from "./license-list/show.ts";
import { wire } from "./license-list/wire.ts";
import { once } from "./once.ts";
import { byId } from "./search/dom.ts";
import { parseState } from "./search/state.ts";

/** The search in the list of licenses. Without it the page leads to static lists. */
const settings: LicenseListSettings = JSON.parse(
  byId("license-list-settings", HTMLScriptElement).text,
);
const base = new URL(settings.root, location.href).href;
const page = pageParts();

const filter: LicenseFilter = {
  page,
  settings,
  load: once(async () => {
    const from = { lang: settings.lang, base, fetch: (address: string) => fetch(address) };
    const book = (await loadFile(settings.files.book, from)) as BookFile;
    return searchable(book, settings.asOf);
  }),
  untouched: { rows: [...page.rows.childNodes], status: page.status.textContent ?? "" },
  state: parseState(location.search, settings.facets),
  waiting: [],
  latest: 0,
};
wire(filter);
