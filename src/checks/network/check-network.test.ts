import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { checkNetwork } from "./check-network.ts";
import type { NetworkEdge } from "./reach.ts";

type Reply = number | string | Error;

/** A network that knows a few addresses: a status, where to go instead, or an error. */
function anEdge(replies: Readonly<Record<string, Reply>>, parts: Partial<NetworkEdge> = {}) {
  const asked: string[] = [];
  const edge: NetworkEdge = {
    async fetch(address) {
      asked.push(address);
      const reply = replies[address];
      if (reply === undefined) throw new Error(`unexpected request: ${address}`);
      if (reply instanceof Error) throw reply;
      if (typeof reply === "number") return new Response("body", { status: reply });
      return new Response(null, { status: 302, headers: { location: reply } });
    },
    resolve: async (host) => [host === "intern.example.org" ? "10.0.0.1" : "93.184.216.34"],
    timeout: 1000,
    parallel: 2,
    ...parts,
  };
  return { edge, asked };
}

async function say(address: string, replies: Readonly<Record<string, Reply>>): Promise<string> {
  const { edge } = anEdge(replies);
  return said(await checkNetwork([{ file: "f", value: { landingURL: address } }], edge));
}

describe("network/not-reachable", () => {
  test("an address that answers is fine, over redirects too", async () => {
    expect(await say("https://a.org/", { "https://a.org/": 200 })).toBe("");
    expect(await say("https://a.org/", { "https://a.org/": "/b", "https://a.org/b": 200 })).toBe(
      "",
    );
  });

  test("a page that machines may not see is not called broken", async () => {
    for (const status of [401, 403, 405, 429]) {
      expect(await say("https://a.org/", { "https://a.org/": status })).toBe("");
    }
  });

  test("pages that are gone, failing, silent or without end are warned of", async () => {
    const loop = { "https://a.org/": "https://a.org/" };
    const said = [
      await say("https://a.org/", { "https://a.org/": 404 }),
      await say("https://a.org/", { "https://a.org/": 500 }),
      await say("https://a.org/", { "https://a.org/": new Error("time-out") }),
      await say("https://a.org/", loop),
    ];
    expect(said.join("\n")).toMatchInlineSnapshot(`
      "/landingURL (key)
        de: „https://a.org/“ gibt es nicht mehr (Antwort 404). → Die Adresse im Browser öffnen und berichtigen, wenn sie auch dort fehlt.
        en: "https://a.org/" is gone (answer 404). → Open the address in a browser, and correct it if it is missing there too.
      /landingURL (key)
        de: „https://a.org/“ antwortet mit einem Fehler (500). → Die Adresse im Browser öffnen und berichtigen, wenn sie auch dort fehlt.
        en: "https://a.org/" answers with an error (500). → Open the address in a browser, and correct it if it is missing there too.
      /landingURL (key)
        de: „https://a.org/“ antwortet nicht. → Die Adresse im Browser öffnen und berichtigen, wenn sie auch dort fehlt.
        en: "https://a.org/" does not answer. → Open the address in a browser, and correct it if it is missing there too.
      /landingURL (key)
        de: „https://a.org/“ leitet immer weiter. → Die Adresse im Browser öffnen und berichtigen, wenn sie auch dort fehlt.
        en: "https://a.org/" redirects without end. → Open the address in a browser, and correct it if it is missing there too."
    `);
  });

  test("addresses of a local network are never asked, not even by redirect", async () => {
    expect(await say("https://intern.example.org/", {})).toContain("leads into a local network");
    expect(await say("http://127.0.0.1/", {})).toContain("leads into a local network");
    expect(await say("http://[::1]/", {})).toContain("leads into a local network");
    const detour = { "https://a.org/": "http://169.254.169.254/latest" };
    expect(await say("https://a.org/", detour)).toContain("leads into a local network");
    expect(await say("https://a.org/", { "https://a.org/": "file:///etc/passwd" })).toContain(
      "local network",
    );
  });

  test("each address is asked for once, and only web addresses are", async () => {
    const { edge, asked } = anEdge({ "https://a.org/": 404 });
    const value = {
      url: "https://a.org/",
      landingURL: "https://a.org/",
      logo: "logo.svg",
      roadmap: "mailto:a@b.c",
    };
    const findings = await checkNetwork(
      [
        { file: "f", value },
        { file: "g", value },
      ],
      edge,
    );
    expect(asked).toEqual(["https://a.org/"]);
    expect(findings).toHaveLength(4);
    expect(findings.every(({ level }) => level === "warning")).toBe(true);
  });

  test("no more requests run at the same time than were allowed", async () => {
    let running = 0;
    let most = 0;
    const fetch = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      return new Response(null, { status: 200 });
    };
    const { edge } = anEdge({}, { fetch, parallel: 3 });
    const isBasedOn = Array.from({ length: 20 }, (_, index) => `https://a.org/${index}`);
    await checkNetwork([{ file: "f", value: { isBasedOn } }], edge);
    expect(most).toBe(3);
  });
});
