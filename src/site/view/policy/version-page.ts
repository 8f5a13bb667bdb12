import type { Policy, PolicyVersion } from "../../../policies/model.ts";
import { versionOf } from "../../../policies/versions.ts";
import { policyTexts } from "../../i18n/policies.ts";
import { policyVersionTexts } from "../../i18n/policy-version.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { type Context, contextOf, type Link } from "../context.ts";
import { type Frame, frameOf } from "../frame.ts";
import type { StaticPath } from "../paths.ts";
import type { Row } from "../row.ts";
import { POLICIES, policyLink } from "./addresses.ts";
import { banner } from "./banner.ts";
import { type ChangesView, changesOf } from "./change-log.ts";
import { citation } from "./cite.ts";
import { clauseNotes } from "./clause-notes.ts";
import { clausesToHast } from "./clauses.ts";
import { type ContentsEntry, contentsOf } from "./contents.ts";
import { hastToHtml } from "./hast/to-html.ts";
import { type ShownText, shownText } from "./shown-text.ts";
import { textSetting } from "./text-setting.ts";
import { versionFacts } from "./version-facts.ts";
import { versionName } from "./version-state.ts";

/** Everything on the page of one version. */
export interface PolicyVersionPage {
  readonly frame: Frame;
  readonly t: (typeof policyVersionTexts)[Lang];
  readonly title: string;
  /** The tag of the text's language where it is not the page's. */
  readonly lang: Lang | null;
  readonly version: string;
  /** That the text is in another language; null where it is not. */
  readonly foreign: string | null;
  /** That another version holds; null on the one that does. */
  readonly banner: { readonly text: string; readonly link: Link | null } | null;
  readonly statusNote: string | null;
  readonly facts: readonly Row[];
  readonly changes: ChangesView;
  readonly contents: readonly ContentsEntry[];
  /** Whether the contents are so few that they are open from the start. */
  readonly isShort: boolean;
  readonly citation: string;
  /** The text as HTML. */
  readonly html: string;
}

interface VersionPath {
  readonly lang: Lang;
  readonly id: string;
  readonly version: string;
}

/** One page for each version that has a text, in each language of the site. */
export function versionPaths({ site, catalog }: SiteData): StaticPath<VersionPath>[] {
  return [...catalog.policies.values()].flatMap(({ id, versions }) =>
    versions
      .filter(({ texts }) => texts.length > 0)
      .flatMap((version) =>
        site.languages.map((lang) => ({ params: { lang, id, version: version.id } })),
      ),
  );
}

/** The page of one version; throws for a version without a text. */
export function versionPage(
  data: SiteData,
  lang: Lang,
  id: string,
  versionId: string,
): PolicyVersionPage {
  const policy = data.catalog.policies.get(id);
  const version = policy === undefined ? null : versionOf(policy, versionId);
  const shown = policy === undefined ? null : shownText(policy, version, lang);
  if (policy === undefined || version === null || shown === null) {
    throw new Error(`No text of ${id} ${versionId}`);
  }
  const context = contextOf(data, lang, `policies/${id}/${versionId}/`);
  return pageOf(context, policy, version, shown);
}

/** Sections of a table of contents that one takes in at a glance. */
const FEW = 24;

function pageOf(
  context: Context,
  policy: Policy,
  version: PolicyVersion,
  shown: ShownText,
): PolicyVersionPage {
  const { lang, format } = context;
  const t = policyVersionTexts[lang];
  const { text } = shown;
  const name = versionName(context, version.id);
  const contents = contentsOf(text);
  const setting = textSetting(context, policy, shown);
  return {
    frame: frameOf(context, {
      title: t.title(text.front.title, name),
      description: t.description(text.front.title, name),
      above: [
        { label: policyTexts[lang].title, href: context.to(POLICIES) },
        policyLink(context, policy),
      ],
      styles: ["policies"],
    }),
    t,
    title: text.front.title,
    lang: shown.isForeign ? shown.lang : null,
    version: name,
    foreign: shown.isForeign ? t.foreign(format.language(shown.lang)) : null,
    banner: banner(context, policy, version.id),
    statusNote: policy.facts.statusNote?.[lang] ?? null,
    facts: versionFacts(context, policy, version, shown),
    changes: changesOf(context, policy, version, shown),
    contents,
    isShort: contents.length <= FEW,
    citation: citation(context, policy, text),
    html: hastToHtml(clausesToHast(text, setting, clauseNotes(context, policy, shown))),
  };
}
