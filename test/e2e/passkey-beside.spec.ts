import { createHash, randomBytes } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import type { PasskeyAnswer } from '../../shared/contract/passkey-proof.ts';
import { redirectUri } from '../support/identity-provider.ts';
import { PasskeyOwner } from '../support/passkey-owner.ts';
import { startProvingProvider } from '../support/proving-provider.ts';
import { SignInPage } from './pages/sign-in-page.ts';

const service = new URL(redirectUri).origin;

/** Where a service sends somebody whom an adult must vouch for. */
function askedForAnAdult(issuer: string): string {
  const question = {
    client_id: 'confidential',
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid',
    code_challenge: createHash('sha256').update(randomBytes(32)).digest('base64url'),
    code_challenge_method: 'S256',
    ui_locales: 'da',
    acr_values: 'AdultVerified',
  };
  return `${issuer}/authorize?${new URLSearchParams(question).toString()}`;
}

/** The browser's authenticator is the test's: the first time it is called off, then it answers. */
async function holdPasskey(page: Page, answer: (challenge: string, rpId: string) => PasskeyAnswer): Promise<void> {
  let asked = 0;
  await page.exposeFunction('askTheTest', (challenge: string, rpId: string) => {
    asked += 1;
    return asked === 1 ? null : answer(challenge, rpId);
  });
  await page.addInitScript(() => {
    const toBytes = (text: string) =>
      Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0)).buffer;
    const fromBytes = (bytes: ArrayBuffer) =>
      btoa(String.fromCharCode(...new Uint8Array(bytes)))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replaceAll('=', '');
    const get = async ({ publicKey }: { publicKey: { challenge: Uint8Array<ArrayBuffer>; rpId: string } }) => {
      const challenge = fromBytes(Uint8Array.from(publicKey.challenge).buffer);
      const { askTheTest } = globalThis as unknown as {
        askTheTest: (challenge: string, rpId: string) => Promise<Record<string, string> | null>;
      };
      const answer = await askTheTest(challenge, publicKey.rpId);
      if (answer === null) throw new DOMException('', 'NotAllowedError');
      const { id, ...parts } = answer;
      const values = Object.entries(parts).map(([name, value]) => [name, { value: toBytes(value) }] as const);
      const response = Object.create(AuthenticatorAssertionResponse.prototype, Object.fromEntries(values)) as object;
      return Object.create(PublicKeyCredential.prototype, {
        id: { value: id },
        response: { value: response },
      }) as object;
    };
    Object.defineProperty(navigator.credentials, 'get', { value: get });
  });
}

test('an adult beside the pupil uses a passkey: called off first, then the pupil is let on, and back leads nowhere', async ({
  page,
}) => {
  const provider = await startProvingProvider();
  const mother = await (await new PasskeyOwner(provider).comeIn('mett8647')).withPasskey();
  await holdPasskey(page, (challenge, rpId) =>
    mother.device.answer({ challenge, rpId, timeout: 1, userVerification: 'required', allowCredentials: [] }),
  );
  await page.goto(`${provider.issuer}/me`);
  await new SignInPage(page).signInForTheFirstTime({ username: 'idah1234', secret: provider.secretOf('idah1234') });
  await expect(page.getByText('Ida Holm')).toBeVisible();

  await page.goto(askedForAnAdult(provider.issuer));
  await page.getByRole('link', { name: 'En voksen er hos mig Din voksne bruger en adgangsnøgle' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ida vil ind på Læringsøen');
  const yes = page.getByRole('button', { name: 'Sig ja med adgangsnøgle' });
  await yes.click();
  await expect(page.getByRole('alert')).toHaveText('Det blev ikke til noget. Prøv igen, eller gå tilbage.');
  await expect(yes).toBeFocused();
  const isBack = page.waitForRequest(
    (request) => request.url().startsWith(`${service}/`) && request.url().includes('code='),
  );
  await yes.click();
  await isBack;
  // Nobody lives at the service's door: the browser says so on a page of its own
  await expect.poll(() => page.url()).not.toContain(provider.issuer);

  await page.goBack();
  await expect(page.locator('body')).toContainText('Start igen');
  await expect(page.locator('body')).not.toContainText('Mette');
  await provider.stop();
});
