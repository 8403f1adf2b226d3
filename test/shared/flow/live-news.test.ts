import { expect, test } from 'vitest';
import { calm, type Event } from '../../../shared/flow/live-news.ts';
import { NewsSim } from '../../support/news-sim.ts';

const { interval, safety, gap, helloWithin, retry, retryAtMost, lookWithin } = calm;

test('begins with a stream, and with no look: the page came with its step', () => {
  const sim = new NewsSim();
  sim.pass(helloWithin - 1);
  expect(sim.did).toEqual(['open']);
});

test('looks once the stream flows, for what changed before it did, and then when it is told', () => {
  const sim = new NewsSim();
  sim.pass(300);
  sim.hear('hello');
  sim.answerLook();
  sim.pass(2 * gap);
  sim.hear('changed');
  expect(sim.looksAt).toEqual([300, 300 + 2 * gap]);
});

test('looks seldom while a stream flows: it may have died in silence', () => {
  const sim = new NewsSim({ answersLooks: true });
  sim.hear('hello');
  sim.pass(3 * safety);
  expect(sim.looksAt).toEqual([0, safety, 2 * safety, 3 * safety]);
});

test('a stream that says nothing is closed, and the page looks at its interval', () => {
  const sim = new NewsSim({ answersLooks: true });
  sim.pass(helloWithin + interval);
  expect(sim.did).toEqual(['open', 'close', 'look', 'open', 'look']);
  expect(sim.looksAt).toEqual([helloWithin, helloWithin + interval]);
});

test('a broken stream is tried again, each time more calmly, and never given up', () => {
  const sim = new NewsSim({ answersLooks: true, breaksStreams: true });
  sim.pass(10 * retryAtMost);
  const pauses = sim.opensAt.slice(1).map((at, index) => at - (sim.opensAt[index] ?? 0));
  expect(pauses.slice(0, 6)).toEqual([1, 2, 4, 8, 16, 30].map((times) => retry * times)); // the last is the most
  expect(new Set(pauses.slice(5))).toEqual(new Set([retryAtMost]));
});

test('those who lost their stream at the same moment do not all come back at the same moment', () => {
  const opened = [0, 0.5, 1].map((chance) => {
    const sim = new NewsSim({ chance });
    sim.hear('broken');
    sim.pass(retry);
    return sim.opensAt[1];
  });
  expect(opened).toEqual([retry / 2, (retry * 3) / 4, retry]);
});

test('a stream that lasted is missed for a moment only', () => {
  const sim = new NewsSim({ answersLooks: true, breaksStreams: true });
  sim.pass(5 * retryAtMost);
  sim.breaksStreams = false;
  while (sim.state.stream !== 'opening') sim.pass(retry);
  sim.hear('hello');
  sim.pass(retryAtMost);
  sim.hear('broken');
  const lost = sim.now;
  sim.pass(retry);
  expect(sim.opensAt.at(-1)).toBe(lost + retry);
});

test.each<Event['type']>(['seen', 'woken'])('looks at once when the page is %s', (type) => {
  const sim = new NewsSim({ answersLooks: true });
  sim.hear('hello');
  sim.pass(10_000);
  sim.hear(type);
  expect(sim.looksAt.at(-1)).toBe(10_000);
});

test('opens a new stream after a sleep, and closes the one that may be dead', () => {
  const sim = new NewsSim({ answersLooks: true });
  sim.hear('hello');
  sim.hear('woken');
  expect(sim.did).toEqual(['open', 'look', 'close', 'open']);
});

test('told to slow down, it asks no sooner than it may, and from then on less often', () => {
  const sim = new NewsSim();
  sim.pass(helloWithin);
  sim.hear('looked', { slowDownSeconds: 20 });
  sim.hear('changed');
  sim.hear('seen');
  sim.pass(20_000);
  sim.answerLook();
  sim.pass(2 * interval);
  expect(sim.looksAt).toEqual([helloWithin, helloWithin + 20_000, helloWithin + 20_000 + 2 * interval]);
});

test('what is told during a look is looked at after it', () => {
  const sim = new NewsSim();
  sim.hear('hello');
  sim.pass(100);
  sim.hear('changed');
  sim.pass(100);
  sim.answerLook();
  sim.pass(gap);
  expect(sim.looksAt).toEqual([0, gap]);
});

test('a look without an end is given up', () => {
  const sim = new NewsSim();
  sim.hear('hello');
  sim.pass(lookWithin);
  expect(sim.looksAt).toEqual([0, lookWithin]);
});
