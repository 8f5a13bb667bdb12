/** The package ships no types; this is the part of its documented interface that we use. */
declare module "fontverter" {
  export function convert(font: Buffer, toFormat: "sfnt"): Promise<Buffer>;
}
