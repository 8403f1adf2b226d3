import { aTimeout, assert, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { inline } from '../../../widget/surfaces/inline.ts';
import { surfaceSuite } from '../../suites/surface.ts';
import { waitUntil } from '../support/wait-until.ts';

const origin = 'https://id.example';
const state = 'unilogin-frame.0123456789abcdef';
const url = new URL('about:blank');
const frame = () => document.querySelector('iframe');
let last: string | undefined;

/** What the provider's page would tell, or somebody who is not the provider. */
async function tell(data: unknown, forged: { origin?: string; source?: Window | null } = {}): Promise<void> {
  await aTimeout(0);
  last = frame()?.src;
  const { source = frame()?.contentWindow, ...more } = forged;
  const message = new MessageEvent('message', { data, origin, ...more });
  // Firefox makes none from a window whose page another process of it has, as is one that could not be reached
  Object.defineProperty(message, 'source', { value: source });
  window.dispatchEvent(message);
}
const response = (code: string, about = state) => ({
  type: 'authorization_response',
  response: { code, state: about },
});
const news = (more: object, about = state) => ({ type: 'unilogin-frame', state: about, ...more });

async function place() {
  const host = await fixture<HTMLElement>(html`<div><button>før</button></div>`);
  return { host, inside: host, title: 'Log ind med Unilogin' };
}

afterEach(() => {
  fixtureCleanup();
  last = undefined;
});

surfaceSuite('inline', () => {
  const host = document.createElement('div');
  document.body.append(host);
  const surface = inline({ host, inside: host, title: 'Log ind' }, state);
  const read = (text: string) => new URLSearchParams({ code: text, state }).toString();
  return {
    surface: {
      async visit(request) {
        const visit = await surface.visit(request);
        const isReal = visit.outcome === 'returned' && visit.answer === read('real');
        return isReal ? { outcome: 'returned', answer: 'real' } : visit;
      },
    },
    answer: (text) => tell(response(text)),
    async forge(text) {
      await tell(response(text), { origin: 'https://evil.example' });
      await tell(response(text), { source: window });
      await tell(response(text), { source: null });
      await tell(response(text, 'unilogin-frame.of-another-request'));
      await tell({ type: 'authorization_response', response: text });
    },
    leftovers: () => document.querySelectorAll('iframe').length,
    shown: () => last,
  };
});

describe('the frame', () => {
  const patience: [number, number] = [150, 150];
  const visit = async (to: URL, milliseconds = patience) => {
    const at = await place();
    const off = new AbortController();
    const promise = inline(at, state, milliseconds).visit({ url: to, signal: off.signal });
    await aTimeout(0);
    return { at, promise, off };
  };
  const provider = new URL(`${origin}/auth`);

  it('attack: a forged answer from another origin or window is not heard', async () => {
    const { promise, off } = await visit(provider, [3000, 3000]);
    for (const forged of [
      { origin: 'https://evil.example' },
      { source: window }, // another window of the provider's
      { origin: location.origin, source: window }, // the page itself
    ]) {
      await tell(response('forged'), forged);
      await tell(news({ leaves: 'by-choice' }), forged);
    }
    off.abort();
    assert.propertyVal(await promise.catch((reason: unknown) => reason), 'name', 'AbortError');
  });

  it('attack: an answer to another request is not heard, although the provider gives it in this frame', async () => {
    const { promise, off } = await visit(provider, [3000, 3000]);
    await tell(response('forged', 'unilogin-frame.another'));
    await tell(news({ leaves: 'by-choice' }, 'unilogin-frame.another'));
    off.abort();
    assert.propertyVal(await promise.catch((reason: unknown) => reason), 'name', 'AbortError');
  });

  it('attack: a height out of bounds is kept within them', async () => {
    const { promise, off } = await visit(provider, [3000, 3000]);
    for (const [height, shown] of [
      [1e9, 1600],
      [0, 160],
      [432, 432],
    ] as const) {
      await tell(news({ height }));
      assert.strictEqual(frame()?.style.blockSize, `${shown}px`);
    }
    await tell(news({ height: '1px;position:fixed' }));
    assert.strictEqual(frame()?.style.blockSize, '432px');
    off.abort();
    await promise.catch(() => undefined);
  });

  it('has a name, gets the focus when it is there, and gives it back to the element', async () => {
    const { at, promise, off } = await visit(provider, [3000, 3000]);
    assert.strictEqual(frame()?.title, 'Log ind med Unilogin');
    await tell(news({ height: 400 }));
    assert.strictEqual(document.activeElement, frame());
    off.abort();
    await promise.catch(() => undefined);
    await waitUntil(() => document.activeElement === at.host.querySelector('button'));
  });

  for (const [height, edge, what] of [
    [400, 'bottom', 'whole'],
    [1600, 'top', 'from its top where it is higher than the window'],
  ] as const) {
    it(`is brought into sight, ${what}: below the edge of the window nobody would know that it is there`, async () => {
      await fixture(html`<div style="block-size: 3000px"></div>`);
      const { promise, off } = await visit(provider, [3000, 3000]);
      await tell(news({ height }));
      const place = frame()?.getBoundingClientRect();
      assert.isAtLeast(place?.top ?? NaN, -1);
      assert.isAtMost(place?.[edge] ?? NaN, (edge === 'top' ? 0 : innerHeight) + 1);
      off.abort();
      await promise.catch(() => undefined);
    });
  }

  it('scrolls nobody away who is elsewhere in the page', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="et felt" />`);
    await fixture(html`<div style="block-size: 3000px"></div>`);
    field.focus();
    const { promise, off } = await visit(provider, [3000, 3000]);
    await tell(news({ height: 400 }));
    assert.strictEqual(window.scrollY, 0);
    off.abort();
    await promise.catch(() => undefined);
  });

  it('takes the focus from nobody who is elsewhere in the page', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="et felt" />`);
    field.focus();
    const { promise, off } = await visit(provider, [3000, 3000]);
    await tell(news({ height: 400 }));
    assert.strictEqual(document.activeElement, field);
    off.abort();
    await promise.catch(() => undefined);
  });

  it('that never says anything becomes a window', async () => {
    const { promise } = await visit(url);
    expect(await promise).to.deep.equal({ outcome: 'unframed', why: 'silent' });
  });

  it('that says where it goes on becomes a window', async () => {
    for (const why of ['by-choice', 'for-good'] as const) {
      const { promise } = await visit(provider, [3000, 3000]);
      await tell(news({ leaves: why }));
      expect(await promise).to.deep.equal({ outcome: 'unframed', why });
    }
  });

  it('is closed by Escape', async () => {
    const { promise } = await visit(provider, [3000, 3000]);
    await tell(news({ cancelled: true }));
    assert.propertyVal(await promise.catch((reason: unknown) => reason), 'name', 'AbortError');
  });
});
