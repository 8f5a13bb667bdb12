import { KINDS, USES } from "../../../licenses/report/words.ts";
import { answerFor, type Check } from "./check.ts";
import { pushState } from "./history.ts";
import { renderAnswer } from "./render-answer.ts";
import { type CheckState, fitsAddress, printCheckState, shortened } from "./state.ts";

/** As a part of the window's height. */
const FAR_DOWN = 0.7;

/** Asks something new: it goes into the address and is answered. */
export async function ask(check: Check, state: CheckState): Promise<void> {
  pushState(state);
  check.state = state;
  await show(check);
  bringIntoView(check.page.answer);
}

/** On a small screen the answer lies below the form, where nobody would see it come. */
function bringIntoView(answer: HTMLElement): void {
  if (answer.getBoundingClientRect().top > innerHeight * FAR_DOWN) {
    answer.scrollIntoView({ block: "start" });
  }
}

/** Shows the answer to the present state, or the empty page. */
export async function show(check: Check): Promise<void> {
  const { page, settings, state } = check;
  check.latest += 1;
  const run = check.latest;
  showQuestion(check);
  if (state.expression === "") return clear(check);
  page.answer.setAttribute("aria-busy", "true");
  say(check, settings.texts.loading, "seen");
  const data = await check.data().catch(() => null);
  if (run !== check.latest) return;
  if (data === null) {
    clear(check);
    say(check, settings.texts.failed, "seen");
    return;
  }
  const view = answerFor(settings, data, state);
  const take = (expression: string): void => {
    void ask(check, { ...check.state, expression });
    page.expression.focus({ preventScroll: true });
  };
  const around = { take, hasLink: fitsAddress(state) };
  page.content.replaceChildren(...renderAnswer(settings, view, around));
  page.answer.hidden = false;
  page.answer.removeAttribute("aria-busy");
  say(check, view.announcement, "heard");
}

function clear(check: Check): void {
  const { answer, content } = check.page;
  answer.hidden = true;
  content.replaceChildren();
  answer.removeAttribute("aria-busy");
  say(check, "", "heard");
}

/** Tells what goes on; what stands in the answer as well is only for those who do not see it. */
function say({ page }: Check, text: string, how: "seen" | "heard"): void {
  page.status.classList.toggle("sr-only", how === "heard");
  page.status.textContent = text;
}

/** The form says what the address says, and the other language gets the same question. */
function showQuestion({ page, state, settings }: Check): void {
  for (const link of page.languages) link.search = printCheckState(shortened(state));
  page.expression.value = state.expression;
  page.use.value = state.use ?? "";
  page.kind.value = state.kind;
  page.asOf.value = state.asOf ?? settings.asOf;
  page.outbound.value = state.outbound;
}

/** What the form asks. */
export function stateOfForm({ page, settings, state }: Check): CheckState {
  const asOf = page.asOf.value;
  return {
    expression: page.expression.value.trim(),
    kind: KINDS.find((kind) => kind === page.kind.value) ?? state.kind,
    use: USES.find((use) => use === page.use.value) ?? null,
    asOf: asOf === "" || asOf === settings.asOf ? null : asOf,
    outbound: page.outbound.value.trim(),
  };
}
