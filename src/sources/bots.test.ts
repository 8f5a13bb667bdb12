import { expect, test } from "vitest";
import { isBot } from "./bots.ts";

test.each([
  "dependabot[bot]",
  "49699333+dependabot[bot]@users.noreply.github.com",
  "renovate[bot]",
  "Renovate Bot",
  "renovate-bot",
  "github-actions",
  "GitHub Action",
  "Hosted Weblate",
  "project_42_bot_0123456789abcdef",
  "group_7_bot@noreply.gitlab.example.org",
  "gitlab-bot",
  "bot-releases",
  "release.bot@example.org",
  "Copilot",
])("%s is a bot", (name) => {
  expect(isBot(name)).toBe(true);
});

test.each([
  "Grace Hopper",
  "Botho Strauss",
  "abbott",
  "Talbot Smith",
  "robothead",
  "ghostwriter",
  "Renovatus Mueller",
  "jean@bot.example.org",
  "project_42",
  "",
])("%s is none", (name) => {
  expect(isBot(name)).toBe(false);
});
