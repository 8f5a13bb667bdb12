import type { Reply } from "../source.ts";
import { reasonOf, unavailable } from "./answer.ts";
import type { Http } from "./http.ts";
import { isLoginPage } from "./login.ts";

/** A file as a host sent it. */
export interface FetchedFile {
  readonly bytes: Uint8Array;
  /** When the host says that it was written (RFC 9110, 8.8.2), RFC 3339, UTC. */
  readonly modified?: string;
}

/** The bytes at an address, whatever they are; a page that asks for a password is no file. */
export async function readBytes(http: Http, address: string): Promise<Reply<FetchedFile>> {
  const answer = await http.get(address, { accept: "*/*" });
  if (answer.state === "unavailable") return answer;
  const reason = reasonOf(answer.status);
  if (reason !== null) return unavailable(reason, `${answer.status}`);
  const { body, headers } = answer;
  if (/^text\/html\b/iu.test(headers.get("content-type") ?? "")) {
    const isLogin = isLoginPage(new TextDecoder().decode(body));
    if (isLogin) return unavailable("login", "a login page in place of a file");
  }
  const written = Date.parse(headers.get("last-modified") ?? "");
  if (Number.isNaN(written)) return { state: "value", value: { bytes: body } };
  const modified = new Date(written).toISOString().replace(/\.\d+Z$/u, "Z");
  return { state: "value", value: { bytes: body, modified } };
}
