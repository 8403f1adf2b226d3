import { expect, test } from 'vitest';
import { framed } from '../../../shared/i18n/framed/da.ts';
import { login } from '../../../shared/i18n/login/da.ts';
import { lix, longWords } from '../../support/lix.ts';

const pupils = {
  'the service’s page': [login['asked-here'], login['in-frame'], login.unframed, login['open-window']],
  covered: [framed.covered, framed.open],
  'too small': [framed.small, framed.open],
  'a browser that cannot see it': [framed.blind, framed.open],
  'what cannot happen there': [framed['elsewhere-why'], framed.elsewhere],
};

// Nobody knows yet who reads: the bound of grades 0 to 3
test.each(Object.entries(pupils))('signing in in a frame is easy to read: %s, a LIX of 20', (_, texts) => {
  expect(lix(texts), longWords(texts).join(', ')).toBeLessThanOrEqual(20);
});
