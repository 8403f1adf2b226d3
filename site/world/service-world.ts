import type { Session } from '../../shared/contract/session.ts';
import { nobody } from './sessions.ts';
import type { World } from './live-state.ts';

/** A service's backend that knows who is signed in, and lets them out. */
export function serviceWorld(begins: Session): () => World {
  return () => {
    let session = begins;
    return ({ path }) => {
      if (path.endsWith('/session')) return { answer: session };
      if (!path.endsWith('/sign-out')) return 'unreachable';
      session = nobody;
      return { answer: {} };
    };
  };
}
