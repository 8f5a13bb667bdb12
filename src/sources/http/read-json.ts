import type { Reply } from "../source.ts";
import { type Answer, type Answered, reasonOf, type Unavailable, unavailable } from "./answer.ts";
import type { Http } from "./http.ts";
import { isLoginPage } from "./login.ts";

/** What a source makes of a JSON value; null where the value has not the expected shape. */
export type ReadValue<T> = (value: unknown) => T | null;

/** The JSON at an address, as far as it is understood. */
export async function readJson<T>(
  http: Http,
  address: string,
  read: ReadValue<T>,
): Promise<Reply<T>> {
  return judgeJson(await http.get(address, { accept: "application/json" }), read);
}

/** The same of an answer that is there already. HTML in place of JSON is a login page or something not understood. */
export function judgeJson<T>(answer: Answer, read: ReadValue<T>): Reply<T> {
  const parsed = parseAnswer(answer);
  if (parsed.state === "unavailable") return parsed;
  const value = read(parsed.value);
  return value === null
    ? unavailable("not-understood", "JSON of another shape")
    : { state: "value", value };
}

type Parsed = { readonly state: "parsed"; readonly value: unknown } | Unavailable;

function parseAnswer(answer: Answer): Parsed {
  if (answer.state === "unavailable") return answer;
  const reason = reasonOf(answer.status);
  if (reason !== null) return unavailable(reason, `${answer.status}`);
  const type = answer.headers.get("content-type") ?? "";
  const text = new TextDecoder().decode(answer.body);
  if (!/^application\/(?:[\w.+-]+\+)?json\b/iu.test(type)) return noJson(answer, text);
  try {
    return { state: "parsed", value: JSON.parse(text) };
  } catch {
    return unavailable("not-understood", "broken JSON");
  }
}

function noJson({ headers }: Answered, text: string): Unavailable {
  if (isLoginPage(text)) return unavailable("login", "a login page in place of JSON");
  const type = /^[\w.+-]+\/[\w.+-]+/u.exec(headers.get("content-type") ?? "")?.[0] ?? "no type";
  return unavailable("not-understood", `${type} in place of JSON`);
}

/** The address of the next page (RFC 8288, `rel="next"`) on the same host; null on the last page. */
export function nextPageOf({ headers, address }: Answered): string | null {
  const next = /<([^<>]{1,2000})>\s*;[^,<>]{0,200}\brel="?next"?/u.exec(headers.get("link") ?? "");
  if (next?.[1] === undefined || !URL.canParse(next[1], address)) return null;
  const url = new URL(next[1], address);
  return url.host === new URL(address).host ? url.href : null;
}
