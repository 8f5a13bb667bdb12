import type { Software } from "../../../catalog/catalog.ts";
import type { Claim, User } from "../../../facts/users.ts";
import { entryTexts } from "../../i18n/entry.ts";
import type { Context } from "../context.ts";
import { organisationName } from "../names.ts";
import { readOn } from "../read-on.ts";
import { type Item, item, joinNotes } from "../row.ts";
import { safeAddress } from "../safe-address.ts";

/** One organisation that uses the software, with the source of that statement. */
export interface UserView {
  readonly organisation: Item;
  readonly source: Item | null;
}

/** Users by who says so; at least one of the lists has an item. */
export interface UserGroups {
  readonly confirmed: readonly UserView[];
  readonly documented: readonly UserView[];
  readonly claimed: readonly Item[];
}

/** The users of an entry, null where nobody is known. */
export function usersOf(context: Context, { id }: Software): UserGroups | null {
  const users = context.data.facts.users.get(id);
  if (users === undefined) return null;
  return {
    confirmed: users.confirmed.map((user) => userView(context, user)),
    documented: users.documented.map((user) => userView(context, user)),
    claimed: users.claimed.map((claim) => claimItem(context, claim)),
  };
}

function userView(context: Context, { organisation, use }: User): UserView {
  const { lang, format } = context;
  const t = entryTexts[lang];
  const note = joinNotes([
    use.purpose?.[lang],
    use.since === undefined ? null : t.since(format.date(use.since)),
    use.until === undefined ? null : t.until(format.date(use.until)),
    use.version === undefined ? null : t.version(use.version),
    use.confirmed && t.confirmedBy(use.confirmed.by, format.date(use.confirmed.date)),
    use.contact === true ? t.contactWelcome : null,
  ]);
  const name = organisationName(context, organisation) ?? organisation;
  const href = safeAddress(use.source.url);
  return {
    organisation: item(name, { href: context.to(`organisations/${organisation}/`), note }),
    source: href === null ? null : item(t.source, { href, note: readOn(context, use.source.date) }),
  };
}

function claimItem(context: Context, { name, organisation }: Claim): Item {
  const href = organisation === null ? null : context.to(`organisations/${organisation}/`);
  return item(name, { href });
}
