import { assert } from '@open-wc/testing';
import { hiddenAt } from '../../../widget/framed/visibility.ts';

/** What a browser tells of a page of which so much is to be seen. */
const entry = (width: number, height: number, isVisible = true) => {
  const empty = new DOMRectReadOnly();
  const rest = { boundingClientRect: empty, rootBounds: null, intersectionRatio: 1, isIntersecting: true, time: 0 };
  return { ...rest, target: document.body, intersectionRect: new DOMRectReadOnly(0, 0, width, height), isVisible };
};

for (const [what, seen, why] of [
  ['seen whole', entry(480, 600), undefined],
  ['covered', entry(480, 600, false), 'covered'],
  ['too narrow', entry(239, 600), 'small'],
  ['too low', entry(480, 119), 'small'],
  ['scrolled out of sight, which is nobody’s fault and needs no words', entry(480, 0, false), 'away'],
] as const) {
  it(`a page in a frame that is ${what}`, () => {
    assert.strictEqual(hiddenAt(seen), why);
  });
}
