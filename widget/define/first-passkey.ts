import * as v from 'valibot';
import { PasskeyOrderSchema } from '../../shared/contract/passkeys.ts';
import { makePasskey } from '../passkeys/make-passkey.ts';

// The provider's page at which somebody who came by a letter makes a passkey: a button, what to make, and where to go on

const place = document.querySelector<HTMLElement>('[data-next]');
const [button, trouble] = [place?.querySelector('button'), place?.querySelector<HTMLElement>('[role=alert]')];
const order = document.querySelector('script[type="application/json"]')?.textContent ?? '';

async function make(): Promise<void> {
  const passkey = JSON.stringify(await makePasskey(v.parse(PasskeyOrderSchema, JSON.parse(order))));
  const { ok } = await fetch(location.pathname, { method: 'POST', body: new URLSearchParams({ passkey }) });
  location.replace((ok ? place?.dataset['next'] : place?.dataset['failed']) ?? '/');
}

button?.addEventListener('click', () => {
  if (trouble) trouble.hidden = true;
  button.disabled = true;
  make().catch(() => {
    if (trouble) trouble.hidden = false;
    button.disabled = false;
    button.focus();
  });
});
