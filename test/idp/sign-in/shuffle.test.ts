import { expect, test } from 'vitest';
import { shuffle } from '../../../idp/sign-in/shuffle.ts';
import { pictureIds } from '../../../shared/pictograms/picture-ids.ts';

const key = Buffer.alloc(32, 1);

test('pictures lie in another order for each sign-in, in the same one as long as it lasts', () => {
  const orders = Array.from({ length: 200 }, (_, each) => shuffle(pictureIds, key, `sign-in ${each}`).join());
  expect(new Set(orders).size).toBe(200);
  expect(shuffle(pictureIds, key, 'sign-in 7').join()).toBe(orders[7]);
  expect(shuffle(pictureIds, Buffer.alloc(32, 2), 'sign-in 7').join()).not.toBe(orders[7]);
});

test('every picture stands in every place about as often (chi-square)', () => {
  const rounds = 3600;
  const firsts = new Map<string, number>();
  for (let each = 0; each < rounds; each += 1) {
    const [first = ''] = shuffle(pictureIds, key, `round ${each}`);
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  const expected = rounds / pictureIds.length;
  const chi = pictureIds.reduce((sum, id) => sum + ((firsts.get(id) ?? 0) - expected) ** 2 / expected, 0);
  expect(chi).toBeLessThan(72); // 35 degrees of freedom: more than this once in 4,000 draws, and this draw is always the same
});
