import { UniloginError } from '../shared/contract/errors.ts';

const longest = 16_384;

/**
 * The fields of a form, read no further than a form of a provider could reach.
 * @throws UniloginError `too-large`, or `malformed` when it is not a form in UTF-8
 */
export async function formBody(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded' || request.body === null) throw new UniloginError('malformed', {});
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [text, length] = ['', 0];
  try {
    for await (const chunk of chunksOf(request.body)) {
      length += chunk.byteLength;
      if (length > longest) throw new UniloginError('too-large', {});
      text += decoder.decode(chunk, { stream: true });
    }
    text += decoder.decode();
  } catch (cause) {
    throw cause instanceof UniloginError ? cause : new UniloginError('malformed', {}, { cause });
  }
  return new URLSearchParams(text);
}

// Streams cannot be iterated everywhere yet
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    reader.releaseLock(); // not cancelled: in Node that would end the connection, and the answer with it
  }
}
