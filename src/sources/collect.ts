import { type FactValue, MEASURED_FACTS } from "../schema/measured-facts.ts";
import type { Absence, Observation, Reply, SourceResult, Unavailability } from "./source.ts";

type Fact = Observation["fact"];

/** What all answers of one source for one entry have in common. */
export interface Basis {
  /** The id of the source. */
  readonly id: string;
  readonly tool: Observation["source"];
  /** RFC 3339, UTC. */
  readonly measured: string;
  readonly subject?: NonNullable<Observation["subject"]>;
}

/** What differs from fact to fact. */
export interface Circumstances {
  readonly window?: NonNullable<Observation["window"]>;
  /** Where it can be looked up. */
  readonly url?: string;
}

/** Collects what a source found out, one fact after the other. */
export interface Collector {
  value(fact: Fact, value: FactValue, circumstances?: Circumstances): void;
  absent(fact: Fact, reason: Absence["reason"], circumstances?: Circumstances): void;
  /** No facts: everything of this source. */
  unavailable(
    facts: readonly Fact[],
    reply: Extract<Reply<never>, { readonly state: "unavailable" }>,
    url?: string,
  ): void;
  /** The value of a reply; null where there is none, which is then noted for each of the facts. */
  take<T>(facts: readonly Fact[], reply: Reply<T>, circumstances?: Circumstances): T | null;
  /** One fact from one reply. */
  reply(fact: Fact, reply: Reply<FactValue>, circumstances?: Circumstances): void;
  result(): SourceResult;
}

/** A collector of things seen in a repository or at a forge; units are those of the facts. */
export function createCollector(basis: Basis): Collector {
  const observations: Observation[] = [];
  const absences: Absence[] = [];
  const gaps: (Omit<Unavailability, "since"> & { readonly detail: string })[] = [];
  const collector: Collector = {
    value: (fact, value, circumstances = {}) => {
      const { unit } = MEASURED_FACTS[fact];
      const said = { fact, value, ...(unit === null ? {} : { unit }) };
      observations.push({ ...said, ...dated(basis, circumstances), trust: "observed" });
    },
    absent: (fact, reason, circumstances = {}) => {
      absences.push({ fact, reason, ...dated(basis, circumstances) });
    },
    unavailable: (facts, { reason, detail }, url) => {
      const [first, ...others] = facts;
      const named = first === undefined ? {} : { facts: [first, ...others] };
      const place = url === undefined ? {} : { url };
      gaps.push({ source: basis.id, ...named, reason, ...place, detail });
    },
    take: (facts, reply, circumstances = {}) => {
      if (reply.state === "value") return reply.value;
      if (reply.state === "unavailable") collector.unavailable(facts, reply, circumstances.url);
      else for (const fact of facts) collector.absent(fact, reply.reason, circumstances);
      return null;
    },
    reply: (fact, reply, circumstances = {}) => {
      const value = collector.take([fact], reply, circumstances);
      if (value !== null) collector.value(fact, value, circumstances);
    },
    result: () => ({ observations, absent: absences, unavailable: gaps }),
  };
  return collector;
}

function dated({ measured, tool, subject }: Basis, { window, url }: Circumstances) {
  return {
    ...(window === undefined ? {} : { window }),
    measured,
    source: tool,
    ...(subject === undefined ? {} : { subject }),
    ...(url === undefined ? {} : { evidence: { url } }),
  };
}
