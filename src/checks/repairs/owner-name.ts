import { dropIn, type Repair, textIn } from "./repair.ts";

/** `legal.repoOwner` → `organisation.name`, where there is an organisation to name; the same name is dropped. */
export const ownerName: Repair = {
  rules: ["publiccode/deprecated-key"],
  edit(document) {
    const owner = textIn(document, ["legal", "repoOwner"]);
    if (owner === null || textIn(document, ["organisation", "uri"]) === null) return false;
    if (!document.hasIn(["organisation", "name"])) {
      document.setIn(["organisation", "name"], owner);
    } else if (textIn(document, ["organisation", "name"]) !== owner) {
      return false;
    }
    return dropIn(document, ["legal", "repoOwner"]);
  },
};
