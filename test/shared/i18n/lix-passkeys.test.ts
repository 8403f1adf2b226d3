import { expect, test } from 'vitest';
import { passkeys, passkeysFailures } from '../../../shared/i18n/passkeys/da.ts';
import { lix } from '../../support/lix.ts';

const name = 'Min telefon';
const groups = {
  'what it is, and a new one': [passkeys['what-is'], passkeys.none, passkeys.label, passkeys['label-hint']],
  'one less': [
    passkeys['remove-asked']({ name }),
    passkeys.remains({ count: 0 }),
    passkeys.remains({ count: 2 }),
    passkeys['remove-there'],
  ],
  'what comes first': [passkeys['not-yet'], passkeys['not-yet-advice']],
  'for a pupil': [passkeys['for-adults'], passkeys['for-adults-advice']],
  'what went wrong': Object.values(passkeysFailures),
};

test.each(Object.entries(groups))('what a grown-up reads about passkeys is plain: %s', (_, sentences) => {
  expect(lix(sentences)).toBeLessThanOrEqual(20);
});
