import { expect, test } from 'vitest';
import { oldLinks } from '../../../shared/i18n/old-links/da.ts';
import { lix } from '../../support/lix.ts';

test('what a pupil reads whom a former link led astray is easy', () => {
  const service = 'Gammelskov';
  const said = [
    `${oldLinks['wrong-link']}.`,
    oldLinks['wrong-link-advice'],
    `${oldLinks['foreign-address']({ service })}.`,
    oldLinks['foreign-address-advice']({ service }),
    `${oldLinks['not-signed-in']({ service })}.`,
    oldLinks['not-signed-in-advice'],
  ];
  expect(lix(said)).toBeLessThanOrEqual(20);
});
