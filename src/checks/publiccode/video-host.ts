import { isHttpAddress } from "../../schema/formats/address.ts";
import { shown } from "../../schema/shown.ts";
import type { PublicCodeCheck } from "../check.ts";
import { textsAt, valuesAt } from "../reading.ts";
import { supportsOembed } from "./oembed.ts";

/** Videos on a host that no catalogue can embed: the standard asks for one that supports oEmbed. */
export const videoHost: PublicCodeCheck = {
  rule: "video/unknown-host",
  level: "error",
  *check({ value }) {
    const languages = valuesAt(value, "/description");
    for (const video of languages.flatMap(({ pointer }) => textsAt(value, `${pointer}/videos`))) {
      // What is no web address at all is the schema's business.
      if (!isHttpAddress(video.value) || supportsOembed(video.value)) continue;
      const address = shown(video.value);
      yield {
        pointer: video.pointer,
        at: "value",
        message: {
          de: `${address.de} ist kein Video auf einem Server, der oEmbed unterstützt.`,
          en: `${address.en} is not a video on a server that supports oEmbed.`,
        },
        fix: {
          de: "Die Seite des Videos auf einer Plattform wie PeerTube, Vimeo oder YouTube nennen oder den Eintrag weglassen.",
          en: "Name the page of the video on a platform such as PeerTube, Vimeo or YouTube, or leave the entry out.",
        },
      };
    }
  },
};
