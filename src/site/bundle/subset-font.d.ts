/** The package ships no types; this is the part of its documented interface that we use. */
declare module "subset-font" {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: "woff2" | "sfnt" },
  ): Promise<Buffer>;
}
