import { defineConfig } from "vitest/config";

/** `x.test.ts` runs everywhere; `x.browser.test.ts` needs Chromium and the built site. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          // Some start a command of this repository, which takes its time on a busy machine.
          testTimeout: 60_000,
          include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["**/*.browser.test.ts", "**/node_modules/**"],
        },
      },
      {
        test: {
          name: "browser",
          include: ["src/**/*.browser.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
