import { describe, expect, it } from "vitest";
import { isRoleMailbox, publishedContact } from "./contacts.ts";

describe("a contact", () => {
  it("keeps the mailbox of a team and hides that of a person", () => {
    const team = publishedContact({ name: "Team Karte", email: "support@example.org" }, false);
    expect(team.email).toBe("support@example.org");
    const person = publishedContact({ name: "Eva Muster", email: "eva.muster@example.org" }, false);
    expect(person).toEqual({ name: "Eva Muster", email: null, phone: null });
  });

  it("shows a telephone number only of an office", () => {
    const phone = "+49 30 1234";
    expect(publishedContact({ name: "Referat D12", phone }, false).phone).toBe(phone);
    expect(publishedContact({ name: "Estelle Amtmann", phone }, false).phone).toBeNull();
    expect(publishedContact({ name: "Andrea Area-Rossi", phone: "1" }, true).phone).toBe("1");
  });

  it.each([
    ["info@example.org", true],
    ["open-source@example.org", true],
    ["support.karte@example.org", true],
    ["poststelle@example.org", true],
    ["m.mustermann@example.org", false],
    ["information-lover@example.org", false],
    ["ines@example.org", false],
  ])("%s is a role's mailbox: %s", (email, expected) => {
    expect(isRoleMailbox(email)).toBe(expected);
  });
});
