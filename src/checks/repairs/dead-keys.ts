import { isMap, isScalar } from "yaml";
import { dropIn, type Repair } from "./repair.ts";

const DEAD = [["inputTypes"], ["outputTypes"], ["legal", "authorsFile"]] as const;

/** Drops deprecated keys that say nothing any more; a lone `monochromeLogo` becomes the `logo`. */
export const deadKeys: Repair = {
  rules: ["publiccode/deprecated-key"],
  edit(document) {
    const dropped = DEAD.map((path) => dropIn(document, path));
    const texts = document.get("description");
    for (const { value } of isMap(texts) ? texts.items : []) {
      if (isMap(value)) dropped.push(value.delete("genericName"));
    }
    if (isMap(document.contents) && document.has("monochromeLogo")) {
      const pair = document.contents.items.find(
        ({ key }) => isScalar(key) && key.value === "monochromeLogo",
      );
      if (document.has("logo")) document.delete("monochromeLogo");
      else if (isScalar(pair?.key)) pair.key.value = "logo";
      dropped.push(true);
    }
    return dropped.some(Boolean);
  },
};
