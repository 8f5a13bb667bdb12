import { openJudge } from "../../../licenses/verdict/judge.ts";
import { format } from "../../view/format.ts";
import { compareView } from "../../view/license/compare/compare.ts";
import type { Compared } from "../../view/license/compare/words.ts";
import { element } from "../element.ts";
import { recordAddresses } from "../license-data/addresses.ts";
import type { LicenseData } from "../license-data/load.ts";
import { fill } from "../search/texts.ts";
import type { PageParts } from "./page-parts.ts";
import { renderComparison } from "./render.ts";
import type { CompareSettings } from "./settings.ts";
import { type CompareState, printCompareState, withoutId } from "./state.ts";
import type { LoadSummary } from "./summaries.ts";

/** A running comparison: what the address says, and what was loaded for it. */
export interface Compare {
  readonly settings: CompareSettings;
  readonly page: PageParts;
  readonly data: () => Promise<LicenseData>;
  readonly summary: LoadSummary;
  state: CompareState;
  /** Counts what was asked for, so that a late answer never replaces a newer one. */
  latest: number;
}

/** Compares something else: it goes into the address and is shown; `said` tells what happened. */
export async function go(compare: Compare, state: CompareState, said: string): Promise<void> {
  const address = printCompareState(state);
  if (address !== printCompareState(compare.state)) {
    history.pushState(null, "", address === "" ? location.pathname : address);
  }
  compare.state = state;
  await show(compare, said);
}

/** Shows the comparison of the present state, or the empty page. */
export async function show(compare: Compare, said = ""): Promise<void> {
  const { page, settings, state } = compare;
  compare.latest += 1;
  const run = compare.latest;
  showQuestion(compare);
  if (state.ids.length > 0) page.status.textContent = settings.texts.loading;
  const data = state.ids.length === 0 ? null : await compare.data().catch(() => "failed" as const);
  if (run !== compare.latest) return;
  if (data === null || data === "failed") {
    page.comparison.hidden = true;
    page.content.replaceChildren();
    page.status.textContent = data === null ? said : settings.texts.failed;
    return;
  }
  showComparison(compare, data, said);
}

/** The form says what the address says, and the other language gets the same question. */
function showQuestion({ page, state }: Compare): void {
  for (const link of page.languages) link.search = printCompareState(state);
  page.kind.value = state.kind;
}

function showComparison(compare: Compare, { book, licenses }: LicenseData, said: string): void {
  const { page, settings, state } = compare;
  const { texts, lang, words, home, asOf } = settings;
  const known = state.ids.flatMap((id): readonly Compared[] => {
    const license = Object.hasOwn(book.licenses, id) ? book.licenses[id] : undefined;
    return license === undefined ? [] : [{ id, license }];
  });
  const ids = known.map(({ id }) => id);
  const unknown = state.ids.filter((id) => !ids.includes(id));
  const about = { lang, words, t: texts, format: format(lang), ...recordAddresses(home, book) };
  const judge = openJudge(book, { asOf, kind: state.kind, use: null });
  const view = compareView(about, judge, licenses, known);
  page.comparison.hidden = known.length === 0;
  page.content.replaceChildren(
    ...renderComparison(settings, view, {
      remove: (id) => remove(compare, id),
      summaries: ids.map((id) => summaryCell(compare, id)),
    }),
  );
  const complaint =
    unknown.length === 0 ? [] : [fill(texts.unknown, { licenses: unknown.join(", ") })];
  const compared = fill(texts.compared, { licenses: ids.join(", ") });
  page.status.textContent = [...complaint, said === "" ? compared : said].join(" ");
}

function remove(compare: Compare, id: string): void {
  const said = fill(compare.settings.texts.removed, { license: id });
  void go(compare, withoutId(compare.state, id), said);
  // The button goes away; what one probably does next is to put another license in.
  compare.page.license.focus({ preventScroll: true });
}

/** A cell that is filled when the summary has come. */
function summaryCell({ settings: { texts }, summary }: Compare, id: string): HTMLElement {
  const cell = element("td", { class: "quiet" }, element("p", {}, texts.summaryLoading));
  summary(id).then(
    (text) => {
      cell.classList.toggle("quiet", text === null);
      const paragraphs = (text ?? texts.notWritten).trim().split(/\n{2,}/u);
      cell.replaceChildren(...paragraphs.map((each) => element("p", {}, each)));
    },
    () => cell.replaceChildren(element("p", {}, texts.notLoaded)),
  );
  return cell;
}
