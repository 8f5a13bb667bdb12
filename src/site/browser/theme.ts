/**
 * Runs before the first paint: sets the theme that the visitor chose, and makes the switch work.
 * Nothing is stored before somebody presses it.
 */
export {};

const KEY = "allmende-theme";
const root = document.documentElement;

function storedTheme(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function isDark(): boolean {
  const chosen = root.getAttribute("data-kern-theme");
  return chosen === null ? matchMedia("(prefers-color-scheme: dark)").matches : chosen === "dark";
}

function choose(theme: "dark" | "light"): void {
  root.setAttribute("data-kern-theme", theme);
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A browser that refuses to store still shows the theme until the next page.
  }
}

function wire(button: HTMLButtonElement): void {
  const show = (): void => button.setAttribute("aria-pressed", String(isDark()));
  button.hidden = false;
  show();
  button.addEventListener("click", () => {
    choose(isDark() ? "light" : "dark");
    show();
  });
}

const stored = storedTheme();
if (stored === "dark" || stored === "light") root.setAttribute("data-kern-theme", stored);
document.addEventListener("DOMContentLoaded", () => {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-theme-switch]")) {
    wire(button);
  }
});
