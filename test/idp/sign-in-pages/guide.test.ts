import { afterAll, beforeAll, expect, test } from 'vitest';
import { guideEnds, guideWhats, guideWhos } from '../../../idp/sign-in/guide.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';
import { ShutOut } from '../../support/way-in.ts';

let provider: ProvingProvider;
let guest: ShutOut;
beforeAll(async () => {
  provider = await startProvingProvider();
  guest = new ShutOut(provider.issuer);
  await guest.arrive();
}, 60_000);
afterAll(() => provider.stop());

const tiles = (html: string) =>
  [...html.matchAll(/<a class="way-on[ a-z]*" href="([^"]*)"/g)].map(([, to = '']) => to.replaceAll('&amp;', '&'));

test('is reached from the sign-in page, before any script', async () => {
  const page = await guest.visitor.visit(`${guest.issuer}/sign-in/${guest.id}`);
  expect(await page.response.text()).toContain(`href="/sign-in/${guest.id}/help?lang=da"`);
});

test('asks who one is and what happened, each answer a link', async () => {
  const who = await guest.open('help');
  expect(tiles(who.html)).toEqual(guideWhos.map((one) => `/sign-in/${guest.id}/help?who=${one}&lang=da`));
  const what = await guest.open('help?who=young');
  expect(tiles(what.html)).toHaveLength(guideWhats.length);
  expect(what.html).toContain('Jeg har glemt mine billeder');
});

test.each(guideWhos.flatMap((who) => guideWhats.map((what) => [who, what] as const)))(
  '%s, %s: ends at pages that are there, and says whom to ask by role and place',
  async (who, what) => {
    const { html } = await guest.open(`help?who=${who}&what=${what}`);
    const ends = tiles(html);
    expect(ends).toHaveLength(guideEnds[who][what].length);
    for (const end of ends) {
      const { response } = await guest.visitor.visit(guest.issuer + end);
      expect(response.status, end).toBe(200);
      await response.body?.cancel();
    }
    expect(html).toMatch(who === 'staff' ? /brugeradministrator/ : /kontor/);
  },
);

test('whoever may be old enough to do it alone is told so where the way begins', async () => {
  expect((await guest.open('help?who=pupil&what=secret')).html).toContain('<b>Jeg selv, eller min mor eller far</b>');
  expect((await guest.open('help?who=young&what=secret')).html).toContain('<b>Min mor eller far hjælper</b>');
});

test('speaks English where it is asked to, and keeps the answers when the language changes', async () => {
  const { html } = await guest.open('help?who=parent&what=username&lang=en');
  expect(html).toContain('Find your username');
  expect(html).toContain('href="?who=parent&amp;what=username&amp;lang=da"');
});
