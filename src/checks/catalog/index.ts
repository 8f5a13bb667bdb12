import type { CatalogCheck } from "../check.ts";
import { communityLanguage } from "./community-language.ts";
import { countryCode } from "./country-code.ts";
import { dateOrder } from "./date-order.ts";
import { duplicateRepository } from "./duplicate-repository.ts";
import { expiredSupport } from "./expired-support.ts";
import { futureDate } from "./future-date.ts";
import { htmlInOwnText } from "./html-in-own-text.ts";
import { insecureOwnAddress } from "./insecure-address.ts";
import { missingCuration } from "./missing-curation.ts";
import { missingLanguage } from "./missing-language.ts";
import { missingTerm } from "./missing-term.ts";
import { parentCycle } from "./parent-cycle.ts";
import { personalContact } from "./personal-contact.ts";
import { previousId } from "./previous-id.ts";
import { regionOfCountry } from "./region-of-country.ts";
import { repeatedReference } from "./repeated-reference.ts";
import { selfReference } from "./self-reference.ts";
import { siteOperator } from "./site-operator.ts";
import { unknownReference } from "./unknown-reference.ts";
import { unknownTerm } from "./unknown-term.ts";
import { unsafePicture } from "./unsafe-picture.ts";

/** The rules over the whole catalogue. */
export const CATALOG_CHECKS: readonly CatalogCheck[] = [
  unknownReference,
  selfReference,
  repeatedReference,
  parentCycle,
  previousId,
  duplicateRepository,
  countryCode,
  regionOfCountry,
  communityLanguage,
  dateOrder,
  futureDate,
  expiredSupport,
  insecureOwnAddress,
  htmlInOwnText,
  missingLanguage,
  missingCuration,
  personalContact,
  missingTerm,
  unknownTerm,
  siteOperator,
  unsafePicture,
];
