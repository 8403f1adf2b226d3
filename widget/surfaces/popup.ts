import { UniloginError } from '../../shared/contract/errors.ts';
import type { Surface } from '../../shared/oidc/surface.ts';

const width = 480;
const height = 720;

/**
 * A window of its own; the page stays as it is. The answer comes over a BroadcastChannel of this origin whose name
 * only this visit knows, so it arrives although Cross-Origin-Opener-Policy cuts the two windows apart; for the same
 * reason nothing is concluded from `closed`. `read` judges every message; what it does not know is not heard.
 */
export function popup<Answer>(channel: string, read: (message: unknown) => Answer | undefined): Surface<Answer> {
  return {
    async visit({ url, signal }) {
      signal.throwIfAborted();
      const opened = window.open('about:blank', '_blank', features());
      if (!opened) throw new UniloginError('popup-blocked', {});
      opened.opener = null; // whoever is shown there must not be able to send this page elsewhere
      const heard = new BroadcastChannel(channel);
      const over = new AbortController();
      try {
        const answer = await new Promise<Answer>((resolve, reject) => {
          heard.onmessage = ({ data }: MessageEvent<unknown>) => {
            const answer = read(data);
            if (answer !== undefined) resolve(answer);
          };
          const callOff = () => reject(signal.reason as Error);
          signal.addEventListener('abort', callOff, { signal: over.signal });
          Promise.resolve(url).then((to) => signal.aborted || opened.location.replace(to.href), reject);
        });
        return { outcome: 'returned', answer };
      } finally {
        over.abort();
        heard.close();
        opened.close();
      }
    },
  };
}

// In the middle of the page's own window, which need not be on the first screen
function features(): string {
  const left = Math.max(0, screenX + (outerWidth - width) / 2);
  const top = Math.max(0, screenY + (outerHeight - height) / 2);
  return `popup,width=${width},height=${height},left=${Math.round(left)},top=${Math.round(top)}`;
}
