import type { PublicCode } from "../../../schema/generated/publiccode.ts";
import { entryTexts } from "../../i18n/entry.ts";
import type { Context } from "../context.ts";
import { type Item, item, type Row, row } from "../row.ts";
import { safeAddress, shownAddress } from "../safe-address.ts";

/** The known aliases of publiccode.yml 0.7 (aliases-list) with a name and the address that they stand for. */
const ALIASES: Readonly<Record<string, readonly [string, string]>> = {
  gdpr: ["GDPR / DSGVO", "https://eur-lex.europa.eu/eli/reg/2016/679/oj"],
  eidas: ["eIDAS", "https://eur-lex.europa.eu/eli/reg/2014/910/oj"],
  nis2: ["NIS 2", "https://eur-lex.europa.eu/eli/dir/2022/2555/oj"],
  cra: ["Cyber Resilience Act", "https://eur-lex.europa.eu/eli/reg/2024/2847/oj"],
  spid: ["SPID", "https://www.spid.gov.it/"],
  cie: ["CIE", "https://www.cartaidentita.interno.gov.it/"],
  anpr: ["ANPR", "https://www.anpr.interno.it/"],
  pagopa: ["pagoPA", "https://www.pagopa.gov.it/"],
  io: ["IO", "https://io.italia.it/"],
};

/** What an entry supports: `supports`, and what older files say of it in the Italian section. */
export function supportedItems(code: PublicCode): readonly Item[] {
  const { piattaforme = {}, conforme = {} } = code.IT ?? code.it ?? {};
  const flagged = Object.entries({ ...piattaforme, gdpr: conforme.gdpr })
    .filter(([, value]) => value === true)
    .map(([name]) => `alias:${name}`);
  const ids = new Set([...(code.supports ?? []).map(({ id }) => id), ...flagged]);
  return [...ids].map(supportedItem);
}

function supportedItem(id: string): Item {
  const alias = ALIASES[id.replace(/^alias:/u, "")];
  if (id.startsWith("alias:") && alias !== undefined) return item(alias[0], { href: alias[1] });
  const href = safeAddress(id);
  return item(href === null ? id : shownAddress(id), { href });
}

const ITALIAN_RULES = {
  lineeGuidaDesign: "Linee guida di design",
  modelloInteroperabilita: "Modello di interoperabilità",
  misureMinimeSicurezza: "Misure minime di sicurezza",
} as const;

/** The rest of the Italian section: rules met, and the code of the administration in iPA. */
export function italianRows(context: Context, code: PublicCode): readonly Row[] {
  const { conforme = {}, riuso } = code.IT ?? code.it ?? {};
  const rules = Object.entries(ITALIAN_RULES)
    .filter(([key]) => conforme[key as keyof typeof ITALIAN_RULES] === true)
    .map(([, name]) => item(name, { lang: "it" }));
  const ipa = riuso?.codiceIPA;
  return row(entryTexts[context.lang].italy, [
    ...rules,
    ipa === undefined || ipa === "" ? null : item(`iPA: ${ipa}`),
  ]);
}
