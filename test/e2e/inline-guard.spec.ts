import type { Page } from '@playwright/test';
import { expect, test } from './story.ts';
import { somebodyElsesPage } from '../support/somebody-elses-page.ts';
import { FramedPage } from './pages/framed-page.ts';

/** What a page may do to a frame in it, and how it is undone. */
const tricks: Record<string, { css: string; words: string }> = {
  covered: {
    css: '.sign-in { position: relative } .sign-in::after { content: ""; position: absolute; inset: 60% 45% 30%; z-index: 9; background: red }',
    words: 'Noget ligger over',
  },
  'covered by what lets clicks through': {
    css: 'body::after { content: ""; position: fixed; inset: 0; z-index: 9; background: #fffa; pointer-events: none }',
    words: 'Noget ligger over',
  },
  'seen through': { css: 'unilogin-login { opacity: 0.6 }', words: 'Noget ligger over' },
  smaller: { css: 'unilogin-login { transform: scale(0.5) }', words: 'Noget ligger over' },
  blurred: { css: 'unilogin-login { filter: blur(2px) }', words: 'Noget ligger over' },
  tiny: {
    css: 'unilogin-login { inline-size: 120px; block-size: 90px; overflow: hidden }',
    words: 'Her er for lidt plads',
  },
};

async function play(page: Page, css: string): Promise<() => Promise<void>> {
  const sheet = await page.evaluateHandle((text) => {
    const made = new CSSStyleSheet();
    made.replaceSync(text);
    document.adoptedStyleSheets.push(made);
    return made;
  }, css);
  return () => sheet.evaluate((made) => made.replaceSync(''));
}

/** A finger: Playwright's own comes down and goes up in one. */
async function fingerOn(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    down: (at: { x: number; y: number }) => touch('touchStart', [at]),
    up: () => touch('touchEnd', []),
  };
}

test('attack: overlay and clickjacking: a frame that is not seen as it is takes no input, and keeps what was typed', async ({
  page,
  system,
}) => {
  await page.setViewportSize({ width: 1280, height: 1800 });
  const island = new FramedPage(page, `${system.island}/inline`);
  await island.open();
  const { usernameField } = await island.show();
  await usernameField.focus();
  await page.keyboard.type('ida');
  for (const [name, { css, words }] of Object.entries(tricks)) {
    const undo = await play(page, css);
    await island.expectClosed();
    await expect(island.words, name).toContainText(words);
    await page.keyboard.type('x');
    await undo();
    await island.expectOpen();
    await expect(usernameField, name).toHaveValue('ida');
    await expect(usernameField, name).toBeFocused();
  }
  await play(page, 'unilogin-login { position: relative; inset-block-start: 60px }');
  await page.keyboard.type('v');
  await expect(usernameField, 'moved while typing, it keeps what is typed').toHaveValue('idav');

  await page.setViewportSize({ width: 320, height: 256 }); // 1280 by 1024 at 400 %
  await island.open();
  await island.show();
  const content = await island.content();
  expect(await content.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing sideways').toBe(
    true,
  );
});

test('attack: a frame that moves under the pointer, or under a finger, takes no click', async ({ page, system }) => {
  await page.setViewportSize({ width: 1280, height: 1800 });
  const island = new FramedPage(page, `${system.island}/inline`);
  await island.open();
  const { usernameField, card } = await island.show();
  await usernameField.fill('idav');
  const english = card.getByRole('link', { name: 'English' });
  const box = await english.boundingBox();
  if (!box) throw new Error('the link is not to be seen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y - 120);
  await page.mouse.move(x, y - 118);
  await expect(card).toBeVisible();
  const expectToHaveClosed = await island.closing(); // the browser itself may tell that the pointer is elsewhere in the page
  await play(page, 'body { margin-block-start: -118px }'); // now the link is there
  await page.waitForTimeout(700); // Chromium itself keeps input from a frame that has moved, but only for half a second
  await page.mouse.down();
  await page.mouse.up();
  await expectToHaveClosed();
  await island.expectOpen();
  const heading = card.getByRole('heading', { level: 1 });
  await expect(heading, 'nobody pressed the link').toHaveText('Hvem er du?');
  await expect(usernameField).toHaveValue('idav');
  await page.mouse.click(x, y - 118);
  await expect(heading, 'once it stands still it does').toHaveText('Who are you?');

  const finger = await fingerOn(page);
  const danish = await card.getByRole('link', { name: 'Dansk' }).boundingBox();
  if (!danish) throw new Error('the link is not to be seen');
  const spot = { x: danish.x + danish.width / 2, y: danish.y + danish.height / 2 };
  await island.expectOpen();
  const expectFingerToHaveClosed = await island.closing();
  await finger.down({ x: spot.x, y: spot.y - 118 });
  await play(page, 'unilogin-login { position: relative; inset-block-start: -118px }'); // now the link is there
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await finger.up();
  await expectFingerToHaveClosed();
  await island.expectOpen();
  await expect(heading, 'nobody pressed the link').toHaveText('Who are you?');
  await page.waitForTimeout(700); // Chromium keeps from a frame what a finger does within half a second of its moving
  await finger.down({ x: spot.x, y: spot.y - 118 });
  await finger.up();
  await expect(heading, 'once it stands still it does').toHaveText('Hvem er du?');
});

test.describe('where the policy of the page would let any frame be', () => {
  test.use({ bypassCSP: true });

  test('attack: a frame that was led to a look-alike gets no answer through', async ({ page, system }) => {
    const lookAlike = await somebodyElsesPage((_request, response) =>
      response.end(`<!doctype html><title>Unilogin</title><script>
      for (const state of new URLSearchParams(location.search).getAll('state')) {
        const response = { code: 'forged', state, iss: '${system.issuer}' };
        parent.postMessage({ type: 'authorization_response', response }, '*');
        parent.postMessage({ type: 'unilogin-frame', state, height: 444 }, '*');
      }</script>`),
    );
    await page.route(`${system.issuer}/authorize?*`, (route) => {
      const { search } = new URL(route.request().url());
      return route.fulfill({ status: 303, headers: { location: lookAlike.address + search } });
    });
    const forest = new FramedPage(page, `${system.island}/public/inline`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await forest.open();
    await forest.signIn();
    await expect(forest.login).toContainText('Det kan ikke ske her på siden.');
    expect(asked).toContain('/'); // the look-alike was there
    expect(asked).not.toContain('/token');
    lookAlike.close();
  });
});
