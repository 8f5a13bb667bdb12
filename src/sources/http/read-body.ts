/**
 * The body of a reply, at most `most` bytes; null where it is larger, which is known before all of it has come.
 * Rejects when `aborted` does.
 */
export async function readBody(
  response: Response,
  most: number,
  aborted: Promise<never>,
): Promise<Uint8Array | null> {
  const announced = Number(response.headers.get("content-length") ?? 0);
  if (announced > most) {
    await cancel(response.body);
    return null;
  }
  if (response.body === null) return new Uint8Array();
  const reader = response.body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await Promise.race([reader.read(), aborted]);
    if (done) return join(parts, size);
    size += value.byteLength;
    if (size > most) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    parts.push(value);
  }
}

async function cancel(body: Response["body"]): Promise<void> {
  await body?.cancel().catch(() => undefined);
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
