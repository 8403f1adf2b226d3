/**
 * What an answer says, read no further than it may be long.
 * @throws RangeError when it is longer than so many bytes
 */
export async function textWithin(largest: number, { body }: Response): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [text, size] = ['', 0];
  for await (const piece of piecesOf(body)) {
    size += piece.byteLength;
    if (size > largest) throw new RangeError(`longer than ${largest} bytes`);
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

// Chrome before 124 iterates no stream by itself
async function* piecesOf(body: Response['body']): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  if (!reader) return;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel();
  }
}
