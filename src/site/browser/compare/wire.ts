import { KINDS } from "../../../licenses/report/words.ts";
import { findSpdxId } from "../../../licenses/spdx-ids.ts";
import { MOST_COMPARED } from "../../view/license/compare-address.ts";
import { wireLicenseField } from "../license-field/combobox.ts";
import { knownNames, suggest } from "../license-field/names.ts";
import { once } from "../once.ts";
import { fill } from "../search/texts.ts";
import { type Compare, go, show } from "./show.ts";
import { parseCompareState, withId } from "./state.ts";

/** Connects the page, and compares what the address says. */
export function wire(compare: Compare): void {
  const { page, settings } = compare;
  const names = once(async () => knownNames((await compare.data()).book));
  const take = async (): Promise<void> => {
    const typed = page.license.value.trim();
    if (typed !== "") add(compare, await idOf(typed, names));
  };
  wireLicenseField({
    input: page.license,
    list: page.options,
    status: page.optionsStatus,
    texts: settings.texts,
    names,
    onChoose: () => void take(),
  });
  page.form.addEventListener("submit", (event) => {
    event.preventDefault();
    void take();
  });
  page.kind.addEventListener("change", () => {
    const kind = KINDS.find((each) => each === page.kind.value) ?? "software";
    void go(compare, { ...compare.state, kind }, "");
  });
  addEventListener("popstate", () => {
    compare.state = parseCompareState(location.search);
    void show(compare);
  });
  void show(compare);
}

/** The id that somebody means by a text: an id in any case, or a name for which there is only one. */
async function idOf(
  typed: string,
  names: () => Promise<Parameters<typeof suggest>[0]>,
): Promise<string> {
  const found = findSpdxId(typed);
  if (found?.kind === "license") return found.id;
  const known = await names().catch(() => []);
  const [best, ...others] = suggest(known, typed, "license", 2);
  return best && others.length === 0 ? best.id : typed;
}

function add(compare: Compare, id: string): void {
  const { page, settings, state } = compare;
  const { texts } = settings;
  if (state.ids.length >= MOST_COMPARED && !state.ids.includes(id)) {
    page.status.textContent = texts.full;
    return;
  }
  page.license.value = "";
  void go(compare, withId(state, id), fill(texts.added, { license: id }));
}
