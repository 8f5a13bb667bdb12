/** Programs that commit, open issues and review: their own word for it, or the names of the well-known ones. */
const BOT =
  /\[bot\]|[-_. ]bot\b|^bot[-_. ]|\bbot$|^(?:dependabot|renovate|greenkeeper|snyk|weblate|hosted weblate|github[- ]actions?|gitlab[- ]ci|semantic-release|pre-commit-ci|allcontributors|imgbot|mergify|codecov|copilot|ghost)\b/iu;
/** Users that GitLab makes for access tokens of projects and groups. */
const TOKEN_USER = /^(?:project|group)_\d+_bot/u;

/** Whether a login, a name or an e-mail address is that of a program and not of a person. */
export function isBot(name: string): boolean {
  const local = name
    .trim()
    .replace(/@.*$/u, "")
    .replace(/^\d+\+/u, "");
  return BOT.test(local) || TOKEN_USER.test(local);
}
