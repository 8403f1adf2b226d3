import type { Session } from '../../shared/contract/session.ts';
import { nobody } from './sessions.ts';
import type { World } from './live-state.ts';

/** A service's backend that knows who is signed in, and lets them out. */
export function serviceWorld(begins: Session): () => World {
  return () => {
    let session = begins;
    return ({ path }) => {
      if (path.endsWith('/session')) return { answer: session };
      if (path.endsWith('/sign-in')) return { answer: { url: providersPage(), state: 'example' } };
      if (!path.endsWith('/sign-out')) return 'unreachable';
      session = nobody;
      return { answer: {} };
    };
  };
}

/** Beside the page of this state: the provider's own sign-in, in the language and colours of the page around it. */
function providersPage(): string {
  const { lang, dataset } = document.documentElement;
  const url = new URL('../unilogin-sign-in/username.html', document.baseURI);
  url.search = new URLSearchParams({ framed: 'example', lang, look: dataset['look'] ?? '' }).toString();
  return url.href;
}
