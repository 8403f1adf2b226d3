import { expect, test as base } from '@playwright/test';
import { saveClient } from '../../idp/oidc/clients.ts';
import { type ProvingProvider, startProvingProvider } from '../support/proving-provider.ts';
import { type SomebodyElsesPage, somebodyElsesPage } from '../support/somebody-elses-page.ts';

/** A provider, two services that may frame their own sign-in, and a page of nobody's; each says what stands in it. */
interface House {
  provider: ProvingProvider;
  pages: Record<'a' | 'b' | 'other', SomebodyElsesPage & { html: string }>;
}

const test = base.extend<object, House>({
  provider: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const provider = await startProvingProvider();
      await use(provider);
      await provider.stop();
    },
    { scope: 'worker' },
  ],
  pages: [
    async ({ provider }, use) => {
      const open = async () => {
        const page = { html: '' };
        const served = await somebodyElsesPage((_request, response) =>
          response.end(`<!doctype html><title>S</title>${page.html}`),
        );
        return Object.assign(page, served);
      };
      const pages = { a: await open(), b: await open(), other: await open() };
      for (const id of ['a', 'b'] as const) {
        const redirectUris = [pages[id].address];
        const inlineOrigins = [new URL(pages[id].address).origin];
        await saveClient(provider.database, { id: `service-${id}`, name: id, redirectUris, inlineOrigins });
      }
      await use(pages);
      for (const page of Object.values(pages)) page.close();
    },
    { scope: 'worker' },
  ],
});

/** A frame with a request of a service's for one. */
function frameOf(id: 'a' | 'b', { provider, pages }: House, attributes = ''): string {
  const params = {
    client_id: `service-${id}`,
    redirect_uri: pages[id].address,
    response_type: 'code',
    response_mode: 'web_message',
    scope: 'openid',
    state: 'the-state',
    code_challenge: 'a'.repeat(43),
    code_challenge_method: 'S256',
  };
  const address = `${provider.issuer}/authorize?${new URLSearchParams(params).toString()}`;
  return frame(address, attributes);
}

const frame = (address: string, attributes = '') =>
  `<iframe ${attributes} src="${address.replaceAll('&', '&amp;')}" width="480" height="720"></iframe>`;
const form = 'form, main, unilogin-sign-in';

test('a service frames its own sign-in; where its frame may not ask for a passkey, none is offered', async ({
  page,
  provider,
  pages,
}) => {
  pages.a.html = frameOf('a', { provider, pages });
  await page.goto(pages.a.address);
  const signIn = page.frameLocator('iframe').locator('unilogin-sign-in');
  await expect(signIn.getByText('Hvem er du?')).toBeVisible();
  await expect(signIn.getByText('Brug adgangsnøgle')).toHaveCount(0);
});

test('attack: a page that is not registered frames the sign-in of a service that is', async ({
  page,
  provider,
  pages,
}) => {
  pages.other.html = frameOf('a', { provider, pages }); // another port is another origin, of the same site as the service
  await page.goto(pages.other.address);
  await expect(page.locator('iframe')).toBeVisible();
  await expect(page.frameLocator('iframe').locator(form)).toHaveCount(0);
});

test('attack: a registered service frames the sign-in of another one', async ({ page, provider, pages }) => {
  pages.b.html = frameOf('a', { provider, pages });
  await page.goto(pages.b.address);
  await expect(page.locator('iframe')).toBeVisible();
  await expect(page.frameLocator('iframe').locator(form)).toHaveCount(0);
});

test('attack: a frame in a frame: who frames the page of a service frames its sign-in too', async ({
  page,
  provider,
  pages,
}) => {
  pages.a.html = frameOf('a', { provider, pages });
  pages.other.html = frame(pages.a.address);
  await page.goto(pages.other.address);
  const inner = page.frameLocator('iframe').locator('iframe');
  await expect(inner).toBeVisible();
  await expect(inner.contentFrame().locator(form)).toHaveCount(0);
});

test('attack: a sandboxed frame without scripts takes no input', async ({ page, provider, pages }) => {
  pages.a.html = frameOf('a', { provider, pages }, 'sandbox="allow-forms allow-same-origin"');
  await page.goto(pages.a.address);
  const framed = page.frameLocator('iframe');
  const field = framed.locator('input[name=username]');
  await expect(field).toHaveCount(1);
  await field.click({ force: true });
  await page.keyboard.type('idav1234');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('');
});
