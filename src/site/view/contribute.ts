import { contributeTexts } from "../i18n/contribute.ts";
import type { Lang, SiteData } from "../site-data.ts";
import { contextOf, type Link } from "./context.ts";
import { newFileAddress } from "./forge.ts";
import { type Frame, frameOf } from "./frame.ts";
import type { Task } from "./home.ts";
import { safeAddress } from "./safe-address.ts";

/** The page that says how to take part. */
export interface ContributePage {
  readonly frame: Frame;
  readonly t: (typeof contributeTexts)[Lang];
  readonly ways: readonly Task[];
  readonly forgeText: string;
  readonly forgeLinks: readonly Link[];
  readonly guides: readonly Link[];
}

/** The model of the page; without a forge in site.yml it says so. */
export function contributePage(data: SiteData, lang: Lang): ContributePage {
  const context = contextOf(data, lang, "contribute/");
  const t = contributeTexts[lang];
  const project = safeAddress(data.site.forge?.project);
  const organisation = newFileAddress(data.site, "catalog/organisations");
  return {
    frame: frameOf(context, { title: t.title, description: t.lead }),
    t,
    ways: [
      { label: t.software, text: t.softwareText, href: "#steps" },
      { label: t.use, text: t.useText, href: context.to("knowledge/contribute-an-entry/") },
      { label: t.mend, text: t.mendText, href: context.to("software/") },
    ],
    forgeText: project === null ? t.withoutForge : t.withForge,
    forgeLinks: [
      ...(project === null ? [] : [{ label: t.project, href: project }]),
      ...(organisation === null ? [] : [{ label: t.newOrganisation, href: organisation }]),
    ],
    guides: [
      { label: t.read, href: context.to("knowledge/contribute-an-entry/") },
      { label: t.publish, href: context.to("knowledge/how-to-publish/") },
    ],
  };
}
