import { reasonOf, unavailable } from "../http/answer.ts";
import type { Http } from "../http/http.ts";
import { isLoginPage } from "../http/login.ts";
import type { Reply } from "../source.ts";

const REFS = "/info/refs";
const HEADERS = {
  accept: "application/x-git-upload-pack-advertisement",
  // Without this, a server lists every branch and tag at once.
  "git-protocol": "version=2",
};
/** Below these path parts forges show what is in a repository. */
const INSIDE = /\/(?:-|tree|blob|raw|src\/(?:branch|tag|commit))\/.*$/u;

/**
 * Where a repository can be copied from: asks as Git does first (gitprotocol-http, "smart" clients) and follows
 * redirects by our rules, so that Git itself need not follow any.
 */
export async function locateRepository(http: Http, address: string): Promise<Reply<string>> {
  if (!URL.canParse(address)) return unavailable("refused", "no address");
  const { origin, pathname } = new URL(address);
  const base = origin + pathname.replace(INSIDE, "").replace(/\/+$/u, "");
  const answer = await http.get(`${base}${REFS}?service=git-upload-pack`, HEADERS);
  if (answer.state === "unavailable") return answer;
  const reason = reasonOf(answer.status);
  if (reason !== null) return unavailable(reason, `${answer.status}`);
  const found = new URL(answer.address);
  const type = answer.headers.get("content-type") ?? "";
  if (!type.startsWith(HEADERS.accept) || !found.pathname.endsWith(REFS)) {
    return isLoginPage(new TextDecoder().decode(answer.body))
      ? unavailable("login", "a login page in place of a repository")
      : unavailable("not-understood", "no Git repository");
  }
  return { state: "value", value: found.origin + found.pathname.slice(0, -REFS.length) };
}
