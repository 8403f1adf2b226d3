import * as v from 'valibot';
import { PasskeyQuestionSchema } from '../../shared/contract/passkey-proof.ts';
import { askAuthenticator } from '../passkeys/ask-authenticator.ts';

// The provider's page at which a grown-up beside the pupil uses a passkey: a button, what to ask, and where to go on

const place = document.querySelector<HTMLElement>('[data-next]');
const [button, trouble] = [place?.querySelector('button'), place?.querySelector<HTMLElement>('[role=alert]')];
const question = document.querySelector('script[type="application/json"]')?.textContent ?? '';

async function vouch(): Promise<void> {
  const passkey = JSON.stringify(await askAuthenticator(v.parse(PasskeyQuestionSchema, JSON.parse(question))));
  await fetch(location.pathname, { method: 'POST', body: new URLSearchParams({ passkey }), redirect: 'manual' });
  location.replace(place?.dataset['next'] ?? '/'); // takes this page's place in the history; the sign-in says how it went
}

button?.addEventListener('click', () => {
  if (trouble) trouble.hidden = true;
  button.disabled = true;
  vouch().catch(() => {
    if (trouble) trouble.hidden = false;
    button.disabled = false;
    button.focus();
  });
});
