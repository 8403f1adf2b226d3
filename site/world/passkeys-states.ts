import { failure } from '../../shared/contract/errors.ts';
import type { Passkey } from '../../shared/contract/passkeys.ts';
import type { LiveState, World } from './live-state.ts';

const phone: Passkey = { id: 'cGhvbmU', label: 'Min telefon', isSynced: true, madeAt: Date.UTC(2026, 10, 3, 12) };
const key: Passkey = {
  id: 'a2V5',
  isSynced: false,
  madeAt: Date.UTC(2026, 9, 1, 12),
  usedAt: Date.UTC(2026, 10, 2, 12),
};

/** The list comes with the page, as the data that it is. */
const html = (passkeys: readonly Passkey[]) => `<unilogin-passkeys sure-at="#sure">
  <script type="application/json">${JSON.stringify({ passkeys })}</script>
</unilogin-passkeys>`;

/** A provider that takes passkeys away. It makes none: that is for a page at the provider’s own address. */
function world(begins: readonly Passkey[]): () => World {
  return () => {
    let passkeys = begins;
    return ({ path, body }) => {
      if (!path.endsWith('/remove')) return { failure: failure('not-sure-of-you', {}) };
      passkeys = passkeys.filter(({ id }) => id !== (body as { id?: unknown }).id);
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
];
