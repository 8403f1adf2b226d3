import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer, Secret } from '../../../shared/contract/answers.ts';
import type { HandedOut, Step } from '../../../shared/contract/sign-in.ts';
import { Clock } from '../../support/clock.ts';
import { Guest, secretFrom } from '../../support/guest.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';

const clock = new Clock();
let provider: ProvingProvider;
let holds: Secret;
beforeAll(async () => {
  provider = await startProvingProvider({}, clock);
  const guest = new Guest(provider.issuer);
  await guest.signIn('math1853', provider.secretOf('math1853'));
  holds = (await guest.keepHandedOut()).secret;
});
afterAll(() => provider.stop());

/** One of two pages of the same sign-in, as the element keeps it: what it shows goes when the step says that it counts no longer. */
class Page {
  readonly #guest: Guest;
  step: Step;
  shown: HandedOut | undefined;

  constructor(guest: Guest, step: Step) {
    this.#guest = guest;
    this.step = step;
  }

  async answer(answer: Answer): Promise<void> {
    this.hear(await this.#guest.answer(answer, this.step.revision));
  }

  hear(step: Step): void {
    const isAnew =
      step.at === 'new-password' && this.step.at === 'new-password' && step.revision !== this.step.revision;
    const isOther = step.at === 'rehearse' && step.draw !== this.shown?.draw;
    if (isAnew || isOther) this.shown = undefined;
    this.step = step;
  }
}

type Deed = 'draw' | 'lose' | 'keep' | 'look' | 'back' | 'rehearse';
const deeds: fc.Arbitrary<{ page: 0 | 1; deed: Deed }[]> = fc.array(
  fc.record({
    page: fc.constantFrom<(0 | 1)[]>(0, 1),
    deed: fc.constantFrom<Deed[]>('draw', 'draw', 'lose', 'keep', 'keep', 'look', 'back', 'rehearse'),
  }),
  { minLength: 3, maxLength: 14 },
);

const by = (page: 0 | 1, ...all: Deed[]) => all.map((deed) => ({ page, deed }));
const stories = [
  by(0, 'draw', 'lose', 'keep', 'draw', 'keep', 'rehearse'), // a reload on a busy server
  [...by(0, 'draw'), ...by(1, 'draw', 'keep'), ...by(0, 'look', 'rehearse'), ...by(1, 'rehearse')],
  by(0, 'draw', 'keep', 'back', 'keep', 'rehearse'),
];

test('of two pages each that may go on with what it shows is right, whatever was drawn in between and by whom', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (all) => {
      clock.passDays(1); // as many can be drawn as ever
      const guest = new Guest(provider.issuer);
      await guest.openChange();
      await guest.answer({ answer: 'username', username: 'math1853' });
      const first = await guest.answer({ answer: 'secret', secret: holds });
      const pages = [new Page(guest, first), new Page(guest, first)] as const;
      for (const { page, deed } of all) {
        await act(guest, pages[page], deed);
        if (pages[page].step.at === 'done') break;
      }
    }),
    { numRuns: 12, examples: stories.map((story) => [story]) },
  );
}, 120_000);

async function act(guest: Guest, page: Page, deed: Deed): Promise<void> {
  const { step, shown } = page;
  switch (deed) {
    case 'draw': {
      const response = await guest.post('hand-out', {});
      if (response.ok && step.at === 'new-password') page.shown = (await response.json()) as HandedOut;
      return;
    }
    case 'lose': // the page has gone, and what it asked for is drawn all the same
      await (await guest.post('hand-out', {})).body?.cancel();
      return;
    case 'look':
      page.hear(await guest.look());
      return;
    case 'back':
      if (step.at === 'rehearse') await page.answer({ answer: 'back' });
      return;
    case 'keep':
      if (step.at !== 'new-password' || !shown) return;
      await page.answer({ answer: 'keep', draw: shown.draw });
      expect(page.step.revision, 'it goes on, or begins anew').toBeGreaterThan(step.revision);
      return;
    case 'rehearse': {
      if (step.at !== 'rehearse' || !shown) return;
      const secret = secretFrom(shown);
      await page.answer({ answer: 'rehearse', secret });
      expect(page.step.failure?.code).not.toBe('rehearsal-differs');
      if (page.step.at === 'done' && page.step.revision === step.revision + 1) holds = secret;
    }
  }
}
