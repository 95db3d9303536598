/** The bytes behind an address, as long as there are at most `most`: a larger answer is cut off and not read. */
export async function fetchBytes(
  url: string,
  most: number,
  signal: AbortSignal = AbortSignal.timeout(PATIENCE_MS),
): Promise<Buffer | 'too-large' | undefined> {
  const response = await fetch(url, { signal, redirect: 'error' });
  if (!response.ok || !response.body) return undefined;
  const chunks: Uint8Array[] = [];
  let size = Number(response.headers.get('content-length') ?? 0);
  if (size <= most) {
    size = 0;
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > most) break;
      chunks.push(chunk);
    }
  }
  if (size <= most) return Buffer.concat(chunks);
  await response.body.cancel().catch(() => undefined); // it may have been cut off already
  return 'too-large';
}

/** Platforms serve files from near by; a turn must not wait longer. */
const PATIENCE_MS = 20_000;
