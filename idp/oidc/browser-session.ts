import type { HttpBindings } from '@hono/node-server';
import type { Provider } from 'oidc-provider';

/** The browser's session at the provider; without one it is new, and nobody's. Looking at it does not keep it alive. */
export function browserSession(provider: Provider, { incoming, outgoing }: HttpBindings) {
  return provider.Session.get(provider.createContext(incoming, outgoing));
}
