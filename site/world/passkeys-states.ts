import { failure } from '../../shared/contract/errors.ts';
import type { Passkey, PasskeyOrder } from '../../shared/contract/passkeys.ts';
import type { LiveState, World } from './live-state.ts';

const phone: Passkey = { id: 'cGhvbmU', label: 'Min telefon', isSynced: true, madeAt: Date.UTC(2026, 10, 3, 12) };
const key: Passkey = {
  id: 'a2V5',
  isSynced: false,
  madeAt: Date.UTC(2026, 9, 1, 12),
  usedAt: Date.UTC(2026, 10, 2, 12),
};

/** Made just now. */
const fresh: Passkey = { id: 'bmV3', isSynced: true, madeAt: Date.UTC(2026, 10, 26, 12) };
const order: PasskeyOrder = {
  challenge: 'ZXhhbXBsZQ',
  rp: { id: 'localhost', name: 'Unilogin' },
  user: { id: 'ZXhhbXBsZQ', name: 'mett8647', displayName: 'Mette Holm' },
  pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
  timeout: 60_000,
  attestation: 'none',
  authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
  excludeCredentials: [],
};

/** The list comes with the page, as the data that it is. */
const html = (passkeys: readonly Passkey[]) => `<unilogin-passkeys sure-at="#sure">
  <script type="application/json">${JSON.stringify({ passkeys })}</script>
</unilogin-passkeys>`;

/** A provider that takes passkeys away, and new ones where it is sure of who is there. */
function world(begins: readonly Passkey[], isSure = false): () => World {
  return () => {
    let passkeys = begins;
    return ({ path, body }) => {
      const { id, label } = body as { id?: string; label?: string };
      if (path.endsWith('/remove')) passkeys = passkeys.filter((one) => one.id !== id);
      else if (!isSure) return { failure: failure('not-sure-of-you', {}) };
      else if (path.endsWith('/order')) return { answer: order };
      else passkeys = [...passkeys, { ...fresh, ...(label !== undefined && { label }) }];
      return { answer: { passkeys } };
    };
  };
}

/** One's own passkeys. */
export const passkeysStates: readonly LiveState[] = [
  { name: 'none', when: 'There is none yet.', html: html([]), world: world([]), says: 'adgangsnøgle' },
  {
    name: 'two',
    when: 'A phone’s, and a key’s.',
    html: html([phone, key]),
    world: world([phone, key]),
    says: 'Min telefon',
  },
  {
    name: 'asking',
    when: 'Is it to be taken away?',
    html: html([phone]),
    world: world([phone]),
    press: 'li button',
    says: 'Min telefon',
  },
  {
    name: 'not-sure',
    when: 'A new one is wanted, and the adult must first show again who they are.',
    html: html([phone]),
    world: world([phone]),
    press: 'form button',
    says: 'Vis',
  },
  {
    name: 'added',
    when: 'A new one is there. The browser’s own question is not asked in these pages: they are not at a provider’s address.',
    html: html([phone]),
    world: world([phone], true),
    press: 'form button',
    says: 'Din nye adgangsnøgle er klar',
  },
];
