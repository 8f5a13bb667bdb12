// Generated from src/schema by `npm run generate`. Do not edit.

/**
 * One line of plain text.
 */
export type Line = string;

/**
 * Labels of a closed list: categories, scopes, software types … of the standard, and our own topics.
 */
export interface Vocabulary {
  /**
   * @minItems 1
   */
  terms: {
    id: string;
    label: Text;
    description?: Text;
    /**
     * Other words that people search for.
     */
    synonyms?: {
      de?: Line[];
      en?: Line[];
    };
  }[];
}
/**
 * One line of plain text in each language.
 */
export interface Text {
  de: Line;
  en: Line;
}
