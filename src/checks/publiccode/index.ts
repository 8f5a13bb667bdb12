import type { PublicCodeCheck } from "../check.ts";
import { brokenPng } from "./broken-png.ts";
import { contradictingMaintenance } from "./contradicting-maintenance.ts";
import { countrySection } from "./country-section.ts";
import { dangerousAddress } from "./dangerous-address.ts";
import { deprecatedKey } from "./deprecated-key.ts";
import { duplicateItem } from "./duplicate-item.ts";
import { expiredContract } from "./expired-contract.ts";
import { funderWithoutName } from "./funder-without-name.ts";
import { futureRelease } from "./future-release.ts";
import { htmlInText } from "./html-in-text.ts";
import { insecureAddress } from "./insecure-address.ts";
import { licenseDeprecatedId } from "./license-deprecated-id.ts";
import { licenseSpelling } from "./license-spelling.ts";
import { licenseSyntax } from "./license-syntax.ts";
import { licenseUnknownId } from "./license-unknown-id.ts";
import { lowerCaseCountry } from "./lower-case-country.ts";
import { missingFile } from "./missing-file.ts";
import { oldVersion } from "./old-version.ts";
import { pathOutside } from "./path-outside.ts";
import { pictureType } from "./picture-type.ts";
import { twoCountrySections } from "./two-country-sections.ts";
import { videoHost } from "./video-host.ts";

/** The rules over one publiccode.yml that need no catalogue around it. */
export const PUBLICCODE_CHECKS: readonly PublicCodeCheck[] = [
  oldVersion,
  deprecatedKey,
  countrySection,
  twoCountrySections,
  lowerCaseCountry,
  funderWithoutName,
  licenseUnknownId,
  licenseSyntax,
  licenseDeprecatedId,
  licenseSpelling,
  dangerousAddress,
  insecureAddress,
  pictureType,
  pathOutside,
  missingFile,
  brokenPng,
  videoHost,
  futureRelease,
  expiredContract,
  contradictingMaintenance,
  duplicateItem,
  htmlInText,
];
