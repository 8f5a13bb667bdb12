import { wireBills } from "./bill/bill.ts";
import type { BillSettings } from "./bill/settings.ts";
import { type Check, contextOf } from "./check/check.ts";
import { stateOfHistory } from "./check/history.ts";
import { pageParts } from "./check/page-parts.ts";
import { wire } from "./check/wire.ts";
import { loadLicenseData } from "./license-data/load.ts";
import { once } from "./once.ts";
import { byId } from "./search/dom.ts";

/** The check page: what the command line computes, computed in the browser. */
const settings: BillSettings = JSON.parse(byId("check-settings", HTMLScriptElement).text);
const base = new URL(settings.root, location.href).href;

const check: Check = {
  settings,
  page: pageParts(),
  data: once(() => loadLicenseData(settings, base, (address) => fetch(address))),
  state: stateOfHistory(),
  latest: 0,
};
const bills = wireBills(settings, base, () => contextOf(settings, check.state));
wire(check, () => bills.again());
