const NAME = "[A-Za-z0-9][A-Za-z0-9!#$&^_-]{0,126}";
const MEDIA_TYPE = new RegExp(`^ *${NAME}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126} *$`, "u");

/** Whether a text has the form of a media type (RFC 6838, 4.2); that it is registered is not checked. */
export function isMediaType(text: string): boolean {
  return MEDIA_TYPE.test(text);
}
