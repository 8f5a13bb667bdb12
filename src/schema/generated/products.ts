// Generated from src/schema by `npm run generate`. Do not edit.

/**
 * Lower-case letters, digits and single hyphens; the name of the file or folder, and for ever the address.
 */
export type Id = string;
/**
 * One line of plain text.
 */
export type Line = string;

/**
 * Proprietary products that public bodies use and look for a replacement of.
 */
export interface Products {
  /**
   * @minItems 1
   */
  products: {
    id: Id;
    name: Line;
    vendor: Line;
    category: Id;
    /**
     * Earlier and short names that people search for.
     */
    aliases?: Line[];
  }[];
}
