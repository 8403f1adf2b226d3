import { expect, test } from 'vitest';
import { institutions } from '../../../shared/i18n/institutions/da.ts';
import { orders } from '../../../shared/i18n/institutions/orders/da.ts';
import { lix, longWords } from '../../support/lix.ts';

const there = { number: '751042', name: 'PPR', municipality: 'Åbo' };
const pages = {
  'the register': [
    institutions.hint,
    institutions['link-hint'],
    institutions.found({ count: 1, most: 20 }),
    institutions.found({ count: 20, most: 20 }),
    institutions['none-found']({ typed: 'Åbo' }),
    institutions['none-advice'],
    institutions.closed({ day: '1. august' }),
    institutions.instead({ number: '099123', name: 'Skolen' }),
    institutions['new-number-hint'],
  ],
  'an order': [
    orders.first,
    orders['look-hint'],
    orders['nothing-like']({ typed: 'Åbo' }),
    orders['name-hint'],
    ...(['school', 'administration', 'other'] as const).map((kind) => orders['kind-hint']({ kind })),
    orders.ordered,
    orders.received({ day: '1. august' }),
  ],
  'why nothing was ordered': [
    orders['wrong-name']({ most: 100 }),
    orders['wrong-kind'],
    orders['wrong-mail'],
    orders['wrong-phone'],
    orders['administration-exists'](there),
    orders['administration-ordered'],
    orders['no-main-number'],
    orders.exists(there),
    orders.often({ minutes: 12 }),
  ],
};

test.each(Object.entries(pages))('about institutions it is said plainly: %s, a LIX of 35', (_, texts) => {
  expect(lix(texts), longWords(texts).join(', ')).toBeLessThanOrEqual(35);
});
