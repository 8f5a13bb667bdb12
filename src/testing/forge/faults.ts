import type { ServerResponse } from "node:http";
import type { UnavailableReason } from "../../sources/source.ts";

/** Everything that can go wrong with a host, by name. */
const FAULTS = {
  "not asked for": { status: 401, body: '{"message":"Requires authentication"}' },
  forbidden: { status: 403, body: '{"message":"Forbidden"}' },
  "not found": { status: 404, body: '{"message":"Not Found"}' },
  gone: { status: 410, body: '{"message":"Gone"}' },
  "rate limit": { status: 429, headers: { "retry-after": "3600" }, body: "{}" },
  "rate limit by date": {
    status: 429,
    headers: { "retry-after": "Sat, 28 Nov 2026 18:00:00 GMT" },
    body: "{}",
  },
  "secondary limit": {
    status: 403,
    body: '{"message":"You have exceeded a secondary rate limit."}',
  },
  "server error": { status: 500, body: "{}" },
  "bad gateway": { status: 502, headers: { "content-type": "text/html" }, body: "<h1>Bad" },
  "unasked 304": { status: 304, body: "" },
  "HTML for JSON": { status: 200, headers: { "content-type": "text/html" }, body: "<h1>Hello" },
  "login page": {
    status: 200,
    headers: { "content-type": "text/html" },
    body: '<form><input name="password" type="password"></form>',
  },
  "redirect to login": { status: 302, headers: { location: "/users/sign_in" }, body: "" },
  "redirect into a local network": {
    status: 302,
    headers: { location: "http://10.0.0.1/" },
    body: "",
  },
  "redirect to a file": { status: 302, headers: { location: "file:///etc/passwd" }, body: "" },
  "redirect to itself": { status: 302, headers: { location: "" }, body: "" },
  "redirect without end": { status: 302, headers: {}, body: "" },
  "redirect to nowhere": { status: 302, headers: {}, body: "" },
  "broken JSON": { status: 200, body: '{"message": ' },
  "other JSON": { status: 200, body: '"hello"' },
  "JSON of nulls": { status: 200, body: "[null]" },
  silence: null,
  "cut connection": null,
  "cut reply": null,
  "huge reply": null,
  "announced huge reply": null,
  "slow drip": null,
} as const satisfies Record<string, Reply | null>;

interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Fault = keyof typeof FAULTS;
export const ALL_FAULTS = Object.keys(FAULTS) as Fault[];

/** What a source says in the end of a host with this fault. */
export const REASON_OF: Readonly<Record<Fault, UnavailableReason>> = {
  "not asked for": "not-permitted",
  forbidden: "not-permitted",
  "not found": "not-found",
  gone: "not-found",
  "rate limit": "rate-limited",
  "rate limit by date": "rate-limited",
  "secondary limit": "rate-limited",
  "server error": "server-error",
  "bad gateway": "server-error",
  "unasked 304": "not-understood",
  "HTML for JSON": "not-understood",
  "login page": "login",
  "redirect to login": "login",
  "redirect into a local network": "refused",
  "redirect to a file": "refused",
  "redirect to itself": "moved",
  "redirect without end": "moved",
  "redirect to nowhere": "moved",
  "broken JSON": "not-understood",
  "other JSON": "not-understood",
  "JSON of nulls": "not-understood",
  silence: "timeout",
  "cut connection": "unreachable",
  "cut reply": "unreachable",
  "huge reply": "too-large",
  "announced huge reply": "too-large",
  "slow drip": "timeout",
};

const JSON_TYPE = { "content-type": "application/json" };
let step = 0;

/** Short time limits for faults that only time tells; for all others so much time that a busy machine is no fault. */
export function patienceWith(fault: Fault): {
  readonly beginsAfter?: number;
  readonly wholeAfter?: number;
} {
  return REASON_OF[fault] === "timeout" ? { beginsAfter: 1000, wholeAfter: 1500 } : {};
}

/** Answers a request as a host does that has this fault. */
export function misbehave(fault: Fault, path: string, response: ServerResponse): void {
  switch (fault) {
    case "silence":
      return;
    case "cut connection":
      response.socket?.destroy();
      return;
    case "cut reply":
      response.writeHead(200, { ...JSON_TYPE, "content-length": "1000" });
      response.write("[", () => response.socket?.destroy());
      return;
    case "huge reply":
      response.writeHead(200, JSON_TYPE);
      pour(response);
      return;
    case "announced huge reply":
      response.writeHead(200, { ...JSON_TYPE, "content-length": `${2 ** 40}` });
      response.write("[");
      return;
    case "slow drip":
      response.writeHead(200, JSON_TYPE);
      drip(response);
      return;
    case "redirect to itself":
      response.writeHead(302, { location: path }).end();
      return;
    case "redirect without end":
      step += 1;
      response.writeHead(302, { location: `/${step}${path}` }).end();
      return;
    default: {
      const { status, body, ...more }: Reply = FAULTS[fault];
      response.writeHead(status, { ...JSON_TYPE, ...more.headers }).end(body);
    }
  }
}

/** Text without end, as fast as the other side takes it. */
function pour(response: ServerResponse): void {
  const part = `[${"0,".repeat(50_000)}`;
  const more = () => {
    while (!response.destroyed && response.write(part));
  };
  response.on("drain", more);
  more();
}

/** One byte after the other, each in time. */
function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write("["), 10);
  response.on("close", () => clearInterval(timer));
}
