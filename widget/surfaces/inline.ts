import type { Surface, Unframed, Visit } from '../../shared/oidc/surface.ts';
import type { FramePlace } from '../session/session-source.ts';
import { readNews } from './frame-news.ts';

/** Milliseconds that a page in the frame has to say that it is there, from its beginning; and from when it has loaded. */
const [patience, patienceAfterLoad] = [10_000, 2500];

/**
 * The provider's page in a frame of this page. Only what comes from the provider's origin, from this frame's own window and about
 * this request is believed; the frame is told nothing. `state` may be known as late as the address.
 */
export function inline(
  { inside, title, host }: FramePlace,
  state: string | Promise<string>,
  [first, afterLoad] = [patience, patienceAfterLoad],
): Surface<string> {
  return {
    async visit({ url, signal }) {
      signal.throwIfAborted();
      const frame = Object.assign(document.createElement('iframe'), { title });
      frame.setAttribute('part', 'frame');
      frame.referrerPolicy = 'no-referrer';
      inside.append(frame);
      const over = new AbortController();
      let waiting: ReturnType<typeof setTimeout> | undefined;
      try {
        return await new Promise<Visit<string>>((resolve, reject) => {
          const unframed = (why: Unframed) => resolve({ outcome: 'unframed', why });
          const wait = (milliseconds: number) => {
            clearTimeout(waiting);
            waiting = setTimeout(() => unframed('silent'), milliseconds);
          };
          const on = { signal: over.signal };
          signal.addEventListener('abort', () => reject(signal.reason as Error), on);
          document.addEventListener('securitypolicyviolation', (event) => isOfFrames(event) && unframed('silent'), on);
          Promise.all([url, state]).then(([to, known]) => {
            if (over.signal.aborted) return;
            const hear = ({ origin, source, data }: MessageEvent<unknown>) => {
              if (origin !== to.origin || source !== frame.contentWindow) return;
              const news = readNews(data, known);
              if (news) clearTimeout(waiting);
              if (news?.is === 'answer') resolve({ outcome: 'returned', answer: news.answer });
              if (news?.is === 'leaves') unframed(news.why);
              if (news?.is === 'cancelled') reject(new DOMException('', 'AbortError'));
              if (news?.is === 'height') show(news.height);
            };
            const show = (height: number) => {
              const before = frame.clientHeight;
              frame.style.blockSize = `${height}px`;
              // The next step begins at its top; where somebody only types on, nothing jumps
              const isOther = Math.abs(height - before) > 120 && frame.getBoundingClientRect().top < 0;
              if (isOther && hasFocus(frame)) frame.scrollIntoView({ block: 'start' });
              if (!frame.dataset['shown'] && isFree(host)) {
                frame.focus({ preventScroll: true });
                bringIntoSight(frame);
              }
              frame.dataset['shown'] = 'yes';
            };
            window.addEventListener('message', hear, on);
            frame.addEventListener('load', () => wait(afterLoad), on);
            frame.allow = `publickey-credentials-get ${to.origin}`;
            frame.src = to.href;
            wait(first);
          }, reject);
        });
      } finally {
        over.abort();
        clearTimeout(waiting);
        const hadFocus = hasFocus(frame);
        frame.remove();
        if (hadFocus) queueMicrotask(() => inside.querySelector('button')?.focus({ preventScroll: true }));
      }
    },
  };
}

function isOfFrames({ effectiveDirective }: SecurityPolicyViolationEvent): boolean {
  return effectiveDirective === 'frame-src';
}

/** Below the window's edge nobody would know that it is there; what is higher than the window is read from its top. */
function bringIntoSight(frame: HTMLIFrameElement): void {
  const { top, bottom, height } = frame.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  frame.scrollIntoView({ block: height > innerHeight ? 'start' : 'nearest' });
}

/** The person is in the frame: it stands for what has the focus inside. */
function hasFocus(frame: HTMLIFrameElement): boolean {
  const root = frame.getRootNode();
  return (root instanceof ShadowRoot || root instanceof Document) && root.activeElement === frame;
}

/** Whether the person has gone to nothing else in the page meanwhile. */
function isFree(host: HTMLElement): boolean {
  const { activeElement } = document;
  return (
    activeElement === null || activeElement === document.body || activeElement === host || host.contains(activeElement)
  );
}
