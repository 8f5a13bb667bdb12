import { describe, expect, test } from "vitest";
import { anEdge, aStore, json, type Respond } from "../../testing/http/an-edge.ts";
import type { HttpEdge, HttpLimits } from "./edge.ts";
import { createHttp } from "./http.ts";

const START = Date.parse("2026-11-28T12:00:00Z");

interface Setting {
  readonly edge?: Partial<HttpEdge>;
  readonly limits?: Partial<HttpLimits>;
}

function ask(respond: Respond, { edge: parts, limits }: Setting = {}) {
  const { edge, seen, log } = anEdge(respond, parts);
  return { http: createHttp(edge, limits), seen, log };
}

/** The answer to one request in a few words. */
async function outcome(respond: Respond, setting: Setting = {}, address = "https://a.org/x") {
  const answer = await ask(respond, setting).http.get(address);
  return answer.state === "answered" ? answer.status : `${answer.reason}: ${answer.detail}`;
}

const redirect = (location: string, status = 302) =>
  new Response(null, { status, headers: { location } });

describe("asking politely: again only where that can help", () => {
  test("what fails and may pass is asked three times, with longer rests each time", async () => {
    const { http, seen, log } = ask(() => new Response("", { status: 502 }));
    expect(await http.get("https://a.org/x")).toMatchObject({ reason: "server-error" });
    expect(seen.map(({ at }) => at - START)).toEqual([0, 1000, 3000]);
    expect(log).toEqual([
      { kind: "retrying", host: "a.org", why: "server-error (502)" },
      { kind: "retrying", host: "a.org", why: "server-error (502)" },
    ]);
  });

  test("chance spreads the rests, so that many who failed together do not come back together", async () => {
    for (const [random, rest] of [
      [0, 500],
      [0.999, 1499],
    ] as const) {
      const { http, seen } = ask(() => new Response("", { status: 500 }), {
        edge: { random: () => random },
        limits: { attempts: 2 },
      });
      await http.get("https://a.org/x");
      expect((seen[1]?.at ?? 0) - START).toBe(rest);
    }
  });

  test("a second try that succeeds is the answer", async () => {
    const replies: Respond = (_, nth) =>
      nth === 1 ? Promise.reject(lost("ECONNRESET")) : json({ ok: true });
    expect(await outcome(replies)).toBe(200);
  });

  test.each([400, 401, 403, 404, 410, 422, 501])(
    "%i is an answer and is not asked again",
    async (status) => {
      const { http, seen } = ask(() => new Response("", { status }));
      expect(await http.get("https://a.org/x")).toMatchObject({ state: "answered", status });
      expect(seen).toHaveLength(1);
    },
  );

  test("a bad certificate is not asked again", async () => {
    const { http, seen } = ask(() => Promise.reject(lost("CERT_HAS_EXPIRED")));
    expect(await http.get("https://a.org/x")).toMatchObject({ detail: "CERT_HAS_EXPIRED" });
    expect(seen).toHaveLength(1);
  });

  test("a host that never answers is left alone after a while, others are not", async () => {
    const { http, seen, log } = ask(
      ({ address }) =>
        address.includes("a.org") ? Promise.reject(lost("ECONNREFUSED")) : json({}),
      { limits: { failuresInRow: 4 } },
    );
    for (let nth = 0; nth < 5; nth += 1) await http.get("https://a.org/x");
    expect(seen).toHaveLength(4);
    expect(log.filter(({ kind }) => kind === "given-up")).toHaveLength(1);
    expect(await http.get("https://a.org/x")).toMatchObject({
      reason: "unreachable",
      detail: "not asked after 4 failures in a row",
    });
    expect(await http.get("https://b.org/x")).toMatchObject({ status: 200 });
  });

  test("no host is asked more often than our limit allows", async () => {
    const { http, seen } = ask(() => json({}), { limits: { requestsPerHost: 2 } });
    const states = [];
    for (let nth = 0; nth < 4; nth += 1) states.push((await http.get("https://a.org/x")).state);
    expect(states).toEqual(["answered", "answered", "unavailable", "unavailable"]);
    expect(seen).toHaveLength(2);
  });

  test("so many requests at once to one host, and hosts do not wait for each other", async () => {
    const running = new Map<string, number>();
    const most = new Map<string, number>();
    const { http } = ask(
      async ({ address }) => {
        const { host } = new URL(address);
        running.set(host, (running.get(host) ?? 0) + 1);
        most.set(host, Math.max(most.get(host) ?? 0, running.get(host) ?? 0));
        await new Promise((resolve) => setTimeout(resolve, 1));
        running.set(host, (running.get(host) ?? 0) - 1);
        return json({});
      },
      { limits: { parallelPerHost: 2 } },
    );
    const addresses = Array.from({ length: 20 }, (_, nth) => `https://${nth % 2}.org/${nth}`);
    await Promise.all(addresses.map((address) => http.get(address)));
    expect([...most]).toEqual([
      ["0.org", 2],
      ["1.org", 2],
    ]);
  });
});

describe("rate limits", () => {
  const limited = (headers: Record<string, string>, status = 429) =>
    new Response("", { status, headers });

  test.each([
    ["seconds", { "retry-after": "30" }, 31_000],
    ["a date", { "retry-after": "Sat, 28 Nov 2026 12:01:00 GMT" }, 61_000],
    [
      "GitHub's reset",
      { "x-ratelimit-remaining": "0", "x-ratelimit-reset": `${START / 1000 + 90}` },
      91_000,
    ],
    [
      "GitLab's reset",
      { "ratelimit-remaining": "0", "ratelimit-reset": `${START / 1000 + 5}` },
      6000,
    ],
    [
      "a reset that counts from now",
      { "ratelimit-remaining": "0", "ratelimit-reset": "20" },
      21_000,
    ],
    ["nothing: a minute", {}, 61_000],
  ])("are waited for: %s", async (_, headers, wait) => {
    const { http, seen, log } = ask((__, nth) => (nth === 1 ? limited(headers) : json({})));
    expect(await http.get("https://a.org/x")).toMatchObject({ status: 200 });
    expect((seen[1]?.at ?? 0) - START).toBe(wait);
    expect(log.map(({ kind }) => kind)).toEqual(["retrying", "waiting"]);
  });

  test("GitHub refuses with 403 and says so in a header or in words", async () => {
    const words = JSON.stringify({ message: "You have exceeded a secondary rate limit." });
    for (const first of [
      limited({ "x-ratelimit-remaining": "0", "x-ratelimit-reset": `${START / 1000 + 9}` }, 403),
      limited({ "retry-after": "9" }, 403),
      new Response(words, { status: 403 }),
    ]) {
      expect(await outcome((_, nth) => (nth === 1 ? first : json({})))).toBe(200);
    }
  });

  test("the last request that was allowed is an answer; the next one waits", async () => {
    const { http, seen } = ask(() =>
      json(
        {},
        { headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": `${START / 1000 + 60}` } },
      ),
    );
    expect(await http.get("https://a.org/x")).toMatchObject({ status: 200 });
    expect(seen).toHaveLength(1);
    await http.get("https://a.org/y");
    expect((seen[1]?.at ?? 0) - START).toBe(61_000);
  });

  test("searches have a limit of their own", async () => {
    const { http, seen } = ask(
      ({ address }) =>
        address.includes("/search/") ? limited({ "retry-after": "600" }) : json({}),
      { limits: { attempts: 1 } },
    );
    await http.get("https://a.org/search/issues");
    await http.get("https://a.org/x");
    expect((seen[1]?.at ?? 0) - START).toBe(0);
  });

  test("a wait that is too long, or too long together with others, is not waited", async () => {
    const hour = () => limited({ "retry-after": "3600" });
    expect(await outcome(hour, { limits: { longestWait: 600_000 } })).toBe(
      "rate-limited: rate limit (429), for another 60 min",
    );
    const { http, log } = ask(hour, { limits: { waitingPerHost: 2 * 3_700_000, attempts: 9 } });
    expect(await http.get("https://a.org/x")).toMatchObject({ reason: "rate-limited" });
    expect(log.filter(({ kind }) => kind === "waiting")).toHaveLength(2);
  });

  test("those who wait together are one wait", async () => {
    const { http, log } = ask((_, nth) =>
      nth === 1 ? limited({ "retry-after": "60" }) : json({}),
    );
    await http.get("https://a.org/x");
    expect(log.filter(({ kind }) => kind === "waiting")).toHaveLength(1);
  });
});

describe("redirects are followed by hand", () => {
  const to =
    (map: Readonly<Record<string, Response>>): Respond =>
    ({ address }) =>
      map[address];

  test("on the same host and to others, relative ones too", async () => {
    const { http } = ask(
      to({
        "https://a.org/x": redirect("/y", 301),
        "https://a.org/y": redirect("https://b.org/z", 307),
        "https://b.org/z": json({}),
      }),
    );
    expect(await http.get("https://a.org/x")).toMatchObject({ address: "https://b.org/z" });
  });

  test.each([
    ["a circle", redirect("/x"), "moved: redirects in a circle"],
    [
      "what is no longer encrypted",
      redirect("http://a.org/"),
      "refused: redirects from https to http",
    ],
    [
      "a name in a local network",
      redirect("https://intern.org/"),
      "refused: intern.org is in a local network",
    ],
    [
      "a metadata service",
      redirect("https://169.254.169.254/latest"),
      "refused: 169.254.169.254 is in a local network",
    ],
    ["a file", redirect("file:///etc/passwd"), "refused: no http or https address"],
    ["nowhere", redirect("https://"), "refused: no http or https address"],
    [
      "an address with a password",
      redirect("https://u:p@b.org/"),
      "refused: an address with a password in it",
    ],
    ["GitLab's login page", redirect("/users/sign_in"), "login: redirects to a login page"],
    [
      "another login page",
      redirect("https://sso.org/adfs/ls/?wa=1"),
      "login: redirects to a login page",
    ],
  ])("%s is not followed", async (_, reply, said) => {
    expect(await outcome(() => reply.clone())).toBe(said);
  });

  test("a way without end is ended", async () => {
    const endless: Respond = (_, nth) => redirect(`/${nth}`);
    expect(await outcome(endless)).toBe("moved: more than 5 redirects");
  });

  test("a redirect that says nowhere is an answer of its own", async () => {
    expect(await outcome(() => new Response(null, { status: 300 }))).toBe(300);
  });
});

describe("addresses", () => {
  test("of a local network are refused unless they were allowed", async () => {
    const local = "http://127.0.0.1:8080/x";
    expect(await outcome(() => json({}), {}, local)).toContain("refused");
    const edge = { mayBePrivate: (host: string) => host === "127.0.0.1:8080" };
    expect(await outcome(() => json({}), { edge }, local)).toBe(200);
  });

  test("without a host are not reachable, and are not asked", async () => {
    const edge = { resolve: () => Promise.reject(new Error("ENOTFOUND")) };
    expect(await outcome(() => undefined, { edge })).toBe("unreachable: a.org has no address");
  });
});

describe("tokens", () => {
  const tokens = new Map([["a.org", "s3cret"]]);

  test("go to their own host, and not along with a redirect", async () => {
    const { http, seen } = ask(
      ({ address }) => (address.includes("a.org") ? redirect("https://b.org/") : json({})),
      { edge: { tokens } },
    );
    await http.get("https://a.org/x", { accept: "application/json", "x-own": "1" });
    expect(seen.map(({ headers }) => [...headers.keys()])).toEqual([
      ["accept", "authorization", "user-agent", "x-own"],
      ["accept", "user-agent"],
    ]);
    expect(seen[0]?.headers.get("authorization")).toBe("Bearer s3cret");
  });

  test("never go in the clear over the Internet, nor to another port", async () => {
    const { http, seen } = ask(() => json({}), { edge: { tokens } });
    await http.get("http://a.org/x");
    await http.get("https://a.org:8443/x");
    expect(seen.map(({ headers }) => headers.get("authorization"))).toEqual([null, null]);
  });

  test("are in no answer and no line of the log, whatever goes wrong", async () => {
    const failures: Respond[] = [
      () => new Response("s3cret", { status: 500 }),
      () => new Response("s3cret", { status: 429, headers: { "retry-after": "1" } }),
      () => Promise.reject(new Error("failed with Bearer s3cret")),
      () => Promise.reject(Object.assign(new Error("s3cret"), { code: "s3cret" })),
    ];
    for (const respond of failures) {
      const { http, log } = ask(respond, { edge: { tokens } });
      const answer = await http.get("https://a.org/x");
      expect(answer.state).toBe("unavailable");
      expect(JSON.stringify([answer, log])).not.toContain("s3cret");
    }
  });
});

describe("replies that did not change", () => {
  const changing: Respond = ({ headers }) =>
    headers.get("if-none-match") === '"1"'
      ? new Response(null, { status: 304 })
      : json({ n: 1 }, { headers: { etag: '"1"', link: "<https://a.org/2>; rel=next" } });

  test("are not sent again: 304 is the reply of before, with the headers that matter", async () => {
    const { store } = aStore();
    const { http, seen } = ask(changing, { edge: { store } });
    const first = await http.get("https://a.org/x");
    const second = await http.get("https://a.org/x");
    expect(seen[1]?.headers.get("if-none-match")).toBe('"1"');
    expect(second).toMatchObject({ state: "answered", status: 200 });
    if (first.state !== "answered" || second.state !== "answered") throw new Error("no answer");
    expect(second.body).toEqual(first.body);
    expect(second.headers.get("link")).toBe("<https://a.org/2>; rel=next");
  });

  test("are told by date where there is no tag", async () => {
    const { store } = aStore();
    const date = "Fri, 27 Nov 2026 00:00:00 GMT";
    const { http, seen } = ask(() => json({}, { headers: { "last-modified": date } }), {
      edge: { store },
    });
    await http.get("https://a.org/x");
    await http.get("https://a.org/x");
    expect(seen[1]?.headers.get("if-modified-since")).toBe(date);
  });

  test("are kept apart by right and by wanted form; failures are not kept", async () => {
    const { store, kept } = aStore();
    const reply: Respond = ({ address }) =>
      json({}, { status: address.endsWith("/404") ? 404 : 200, headers: { etag: '"1"' } });
    const open = ask(reply, { edge: { store } });
    await open.http.get("https://a.org/x");
    await open.http.get("https://a.org/x", { accept: "application/json" });
    await open.http.get("https://a.org/404");
    await ask(reply, { edge: { store, tokens: new Map([["a.org", "t"]]) } }).http.get(
      "https://a.org/x",
    );
    expect([...kept.keys()]).toEqual([
      " anybody https://a.org/x",
      "application/json anybody https://a.org/x",
      " with token https://a.org/x",
    ]);
  });

  test("304 to a question without a condition is not understood", async () => {
    expect(await outcome(() => new Response(null, { status: 304 }))).toBe(
      "not-understood: 304 to an unconditional request",
    );
  });

  test("a store that fails costs nothing", async () => {
    const store = {
      read: () => Promise.reject(new Error("EIO")),
      write: () => Promise.reject(new Error("ENOSPC")),
    };
    expect(await outcome(changing, { edge: { store } })).toBe(200);
  });
});

describe("too large and too late", () => {
  const limits = { replyBytes: 1000, beginsAfter: 20, wholeAfter: 60, attempts: 1 };

  test("what announces too much is not read; what sends too much is not read to its end", async () => {
    const announced = () => new Response("x", { headers: { "content-length": "1001" } });
    expect(await outcome(announced, { limits })).toBe("too-large: more than 1000 bytes");
    let sent = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            sent += 600;
            controller.enqueue(new Uint8Array(600));
          },
        }),
      );
    expect(await outcome(endless, { limits })).toBe("too-large: more than 1000 bytes");
    expect(sent).toBeLessThan(4000);
  });

  test("a reply that does not begin, and one that drips", async () => {
    const silent = () => new Promise<Response>(() => undefined);
    expect(await outcome(silent, { limits })).toBe("timeout: no reply within 0.02 s");
    const drip = () =>
      new Response(
        new ReadableStream({
          async pull(controller) {
            await new Promise((resolve) => setTimeout(resolve, 10));
            controller.enqueue(new Uint8Array(1));
          },
        }),
      );
    expect(await outcome(drip, { limits })).toBe("timeout: no whole reply within 0.06 s");
  });

  test("the request is ended, so that nothing goes on in the background", async () => {
    const { http, seen } = ask(() => new Promise<Response>(() => undefined), { limits });
    await http.get("https://a.org/x");
    expect(seen[0]?.signal?.aborted).toBe(true);
  });
});

function lost(code: string): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
}
