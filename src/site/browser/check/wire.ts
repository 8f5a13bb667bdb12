import { wireLicenseField } from "../license-field/combobox.ts";
import { knownNames } from "../license-field/names.ts";
import { once } from "../once.ts";
import type { Check } from "./check.ts";
import { stateOfHistory } from "./history.ts";
import { ask, show, stateOfForm } from "./show.ts";

/** Connects the page with the answers, and answers what the address asks; `onContext` when that is for something else. */
export function wire(check: Check, onContext: () => void): void {
  const { page } = check;
  const askForm = (): void => void ask(check, stateOfForm(check));
  page.form.addEventListener("submit", (event) => {
    event.preventDefault();
    askForm();
  });
  for (const field of [page.use, page.kind, page.asOf]) {
    field.addEventListener("change", () => {
      askForm();
      onContext();
    });
  }
  wireFields(check, askForm);
  addEventListener("popstate", () => {
    check.state = stateOfHistory();
    void show(check);
  });
  void show(check);
}

function wireFields(check: Check, onChoose: () => void): void {
  const { page, settings } = check;
  const names = once(async () => knownNames((await check.data()).book));
  for (const name of ["expression", "outbound"] as const) {
    const input = page[name];
    wireLicenseField({ ...page.fields[name], input, texts: settings.texts, names, onChoose });
  }
}
