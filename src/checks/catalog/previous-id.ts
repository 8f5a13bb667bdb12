import type { Catalog } from "../../catalog/catalog.ts";
import type { CatalogCheck } from "../check.ts";
import { curationsOf, located, valuesOf } from "../entries.ts";

interface Redirect {
  readonly room: "software" | "organisations" | "suites" | "communities" | "policies";
  readonly file: string;
  readonly pointer: string;
  readonly id: string;
}

/** Earlier ids that are ids of other entries now, or earlier ids of two entries: an address leads to one page. */
export const previousId: CatalogCheck = {
  rule: "id/previous-id-in-use",
  level: "error",
  *check({ catalog }) {
    const owners = new Map<string, string>();
    for (const { room, file, pointer, id } of redirectsOf(catalog)) {
      const key = `${room}/${id}`;
      const other = catalog[room].has(id) ? id : owners.get(key);
      owners.set(key, file);
      if (other === undefined) continue;
      yield {
        file,
        pointer,
        at: "value",
        message: {
          de: `Die Adresse „${id}“ gehört schon zu ${other}; sie kann nicht auch hierher führen.`,
          en: `The address "${id}" belongs to ${other} already; it cannot lead here as well.`,
        },
        fix: { de: "Die frühere Kennung weglassen.", en: "Leave the previous id out." },
      };
    }
  },
};

function redirectsOf(catalog: Catalog): readonly Redirect[] {
  return [
    ...curationsOf(catalog).flatMap((file) => inRoom("software", file)),
    ...valuesOf(catalog.organisations).flatMap((file) => inRoom("organisations", file)),
    ...valuesOf(catalog.suites).flatMap((file) => inRoom("suites", file)),
    ...valuesOf(catalog.communities).flatMap((file) => inRoom("communities", file)),
    ...[...catalog.policies.values()].flatMap(({ file, facts }) =>
      inRoom("policies", { file, value: facts }),
    ),
  ];
}

function inRoom(
  room: Redirect["room"],
  { file, value }: { file: string; value: { previousIds?: readonly string[] } },
): readonly Redirect[] {
  return located(value.previousIds, "/previousIds").map((one) => ({
    room,
    file,
    pointer: one.pointer,
    id: one.value,
  }));
}
