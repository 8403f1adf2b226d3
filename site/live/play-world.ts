import type { Said, World } from '../world/live-state.ts';

/** Streams of news: here nothing happens elsewhere. */
class QuietEventSource extends EventTarget {
  readonly url: string;

  constructor(url: string) {
    super();
    this.url = url;
  }

  close(): void {
    // Nothing was opened
  }
}

let open = 0;

/** Resolves once nothing is asked any more, and what was answered is drawn. */
export async function answered(): Promise<void> {
  do await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  while (open > 0);
}

/** Whoever an element asks is this world; what it does not know goes to the network, as the files of the page do. */
export function playWorld(world: World): void {
  const { fetch } = window;
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    if (!/\/(?:api|backend)\//.test(pathname)) return fetch(input, init);
    open += 1;
    try {
      const text = await request.text();
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      return await answer(world({ method: request.method, path: pathname, body }));
    } finally {
      open -= 1;
    }
  };
  Object.assign(window, { EventSource: QuietEventSource });
}

async function answer(said: Said): Promise<Response> {
  if (said === 'silence') return new Promise(() => undefined);
  if (said === 'unreachable') throw new TypeError('no network');
  return 'answer' in said ? Response.json(said.answer) : Response.json(said.failure, { status: 409 });
}
