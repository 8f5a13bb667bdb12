import type { Localized } from "../../problem/problem.ts";
import { choiceOf, shown } from "../../schema/shown.ts";
import type { CatalogCheck, PlacedRemark } from "../check.ts";

/** Levels of a badge that the programme does not have, or that are not listed from the lowest to the highest. */
export const badgeLevels: CatalogCheck = {
  rule: "badge-rules/levels",
  level: "error",
  *check({ catalog: { badgeRules } }) {
    if (badgeRules === null) return;
    const { file, value } = badgeRules;
    const order = value.levels.map(({ id }) => id);
    for (const [at, { levels }] of value.badges.entries()) {
      let highest = -1;
      for (const [index, { id }] of levels.entries()) {
        const rank = order.indexOf(id);
        const place = { file, pointer: `/badges/${at}/levels/${index}/id` };
        if (rank === -1) yield unknownLevel(place, id, order);
        else if (rank < highest) yield outOfOrder(place, id);
        highest = Math.max(highest, rank);
      }
    }
  },
};

type Place = Pick<PlacedRemark, "file" | "pointer">;

function unknownLevel(place: Place, id: string, order: readonly string[]): PlacedRemark {
  const name = shown(id);
  const choice = choiceOf(order);
  return remark(
    place,
    {
      de: `Die Stufe ${name.de} gibt es nicht; niemand kann sie erreichen.`,
      en: `There is no level ${name.en}; nobody can reach it.`,
    },
    {
      de: `${choice.de} schreiben oder die Stufe unter levels anlegen.`,
      en: `Write ${choice.en}, or add the level under levels.`,
    },
  );
}

function outOfOrder(place: Place, id: string): PlacedRemark {
  const name = shown(id);
  return remark(
    place,
    {
      de: `Die Stufe ${name.de} steht nach einer höheren.`,
      en: `The level ${name.en} stands after a higher one.`,
    },
    {
      de: "Die Stufen von der niedrigsten zur höchsten aufführen.",
      en: "List the levels from the lowest to the highest.",
    },
  );
}

function remark(place: Place, message: Localized, fix: Localized): PlacedRemark {
  return { ...place, at: "key", message, fix };
}
