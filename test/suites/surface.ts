import { assert } from '@open-wc/testing';
import type { Surface } from '../../shared/oidc/surface.ts';

const url = new URL('https://id.example/auth');
type Answer = (text: string) => Promise<void>;

/** A surface that comes back. `forge` answers as `answer` does, but on a wrong channel, or for another request. */
export interface Stage {
  surface: Surface<string>;
  answer: Answer;
  forge: Answer;
  /** Windows, frames and channels that are still there. */
  leftovers(): number;
  /** Where the person was taken. */
  shown(): string | undefined;
}

/** What every surface that comes back promises. */
export function surfaceSuite(name: string, setStage: () => Stage): void {
  describe(`surface contract: ${name}`, () => {
    it('believes the provider and nobody else', async () => {
      const { surface, answer, forge, leftovers } = setStage();
      const visit = surface.visit({ url, signal: AbortSignal.timeout(1000) });
      await forge('forged');
      await answer('real');
      assert.deepEqual(await visit, { outcome: 'returned', answer: 'real' });
      assert.strictEqual(leftovers(), 0);
    });

    it('shows the place at once, and goes where a promise says later', async () => {
      const { surface, answer, shown } = setStage();
      const visit = surface.visit({ url: Promise.resolve(url), signal: AbortSignal.timeout(1000) });
      await answer('real');
      await visit;
      assert.strictEqual(shown(), url.href);
    });

    it('leaves nothing behind when called off', async () => {
      const { surface, leftovers } = setStage();
      const off = new AbortController();
      const visit = surface.visit({ url, signal: off.signal });
      off.abort();
      const reason: unknown = await visit.catch((reason: unknown) => reason);
      assert.propertyVal(reason, 'name', 'AbortError');
      assert.strictEqual(leftovers(), 0);
    });

    it('shows nothing when called off before', async () => {
      const { surface, leftovers, shown } = setStage();
      await surface.visit({ url, signal: AbortSignal.abort() }).catch(() => undefined);
      assert.strictEqual(leftovers(), 0);
      assert.strictEqual(shown(), undefined);
    });

    it('leaves nothing behind when there is no place to go to', async () => {
      const { surface, leftovers } = setStage();
      const nowhere = Promise.reject<URL>(new TypeError('nowhere'));
      const reason: unknown = await surface
        .visit({ url: nowhere, signal: AbortSignal.timeout(1000) })
        .catch((reason: unknown) => reason);
      assert.propertyVal(reason, 'message', 'nowhere');
      assert.strictEqual(leftovers(), 0);
    });
  });
}
