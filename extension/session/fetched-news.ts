import type { HearNews } from '../../shared/contract/approvals-client.ts';

/** A line that is longer is none of the provider's. */
const longest = 8_192;

/**
 * Reads a stream of server-sent events (HTML Standard, section 9.2) by `fetch`, because an `EventSource` sends no token.
 * Gives what closes it. When to open it anew is for whoever listens to say.
 */
export function openFetchedNews(open: (signal: AbortSignal) => Promise<Response>, hear: HearNews): () => void {
  const running = new AbortController();
  const { signal } = running;
  void follow(
    () => open(signal),
    (event) => {
      if (!signal.aborted && (event === 'hello' || event === 'changed')) hear(event);
    },
  )
    .catch(() => undefined) // however it ended, it is broken
    .then(() => {
      if (!signal.aborted) hear('broken');
    });
  return () => running.abort();
}

async function follow(open: () => Promise<Response>, tell: (event: string) => void): Promise<void> {
  const { ok, headers, body } = await open();
  const isStream = headers.get('content-type')?.startsWith('text/event-stream') === true;
  if (!ok || !isStream || !body) return;
  const read = eventReader(tell);
  const pieces = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let next = await pieces.read(); !next.done; next = await pieces.read()) read(next.value);
}

/** Takes the stream in pieces as they come, and tells each event's name at the empty line that ends it. */
export function eventReader(tell: (event: string) => void): (piece: string) => void {
  let rest = '';
  let event = '';
  let hasData = false;
  const take = (line: string): void => {
    if (line === '') {
      if (hasData) tell(event === '' ? 'message' : event);
      event = '';
      hasData = false;
      return;
    }
    const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (field === 'event') event = value;
    if (field === 'data') hasData = true;
  };
  return (piece) => {
    const lines = (rest + piece).split(/\r\n|\n|\r(?=[^\n])/);
    rest = lines.pop() ?? '';
    if (rest.length > longest) throw new RangeError('a line without end');
    lines.forEach(take);
  };
}
