import type { Surface } from '../../shared/oidc/surface.ts';

/** The whole page goes to the provider. `go` is there for tests: nothing else can watch a page leave. */
export function redirect(go: (to: string) => void = (to) => location.assign(to)): Surface<never> {
  return {
    async visit({ url, signal }) {
      const to = await url;
      signal.throwIfAborted();
      go(to.href);
      return { outcome: 'left' };
    },
  };
}
