import { gzipSync } from "node:zlib";

const TEXT =
  /^(?:text\/|application\/(?:json|javascript|xml|atom\+xml|manifest\+json)|image\/svg\+xml)/u;
/** Below that, the envelope costs more than it saves. */
const LEAST_BYTES = 1024;

/** Whether a client takes gzip (RFC 9110, section 12.5.3); `gzip;q=0` is a no. */
export function takesGzip(acceptEncoding: string | undefined): boolean {
  return (acceptEncoding ?? "")
    .split(",")
    .map((item) => item.trim().toLowerCase())
    .some((item) => /^(?:gzip|\*)(?:;|$)/u.test(item) && !/;\s*q=0(?:\.0*)?$/u.test(item));
}

/** Text compressed for a client that takes it; everything else as it is. */
export function encodeBody(
  body: Uint8Array,
  mediaType: string,
  acceptEncoding: string | undefined,
): { readonly body: Uint8Array; readonly encoding: "gzip" | null } {
  const worth = body.byteLength >= LEAST_BYTES && TEXT.test(mediaType);
  if (!worth || !takesGzip(acceptEncoding)) return { body, encoding: null };
  return { body: gzipSync(body), encoding: "gzip" };
}
