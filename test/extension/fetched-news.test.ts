import { expect, test } from 'vitest';
import { eventReader, openFetchedNews } from '../../extension/session/fetched-news.ts';

function read(...pieces: string[]): string[] {
  const told: string[] = [];
  const take = eventReader((event) => told.push(event));
  pieces.forEach(take);
  return told;
}

test('events end at an empty line, whatever ends the lines', () => {
  expect(read('event: hello\ndata\n\nevent: changed\ndata: x\n\n')).toEqual(['hello', 'changed']);
  expect(read('event: hello\r\ndata\r\n\r\nevent:changed\r\ndata:\r\n\r\n')).toEqual(['hello', 'changed']);
});

test('a stream may be cut anywhere', () => {
  const whole = `:${' '.repeat(2048)}\nevent: hello\ndata\n\n:\nevent: changed\r\ndata\r\n\r\nevent: changed\ndata\n\n`;
  for (let at = 0; at <= whole.length; at += 1) {
    expect(read(whole.slice(0, at), whole.slice(at)), String(at)).toEqual(['hello', 'changed', 'changed']);
  }
});

test('an event without data, a comment and an unknown field say nothing', () => {
  expect(read('event: changed\n\n', ':event: changed\n\n', 'retry: 1\n\nid: 3\n\n')).toEqual([]);
});

test('attack: a line without end does not fill the memory', () => {
  expect(() => read(...Array<string>(20).fill('x'.repeat(1000)))).toThrow(RangeError);
});

const answer = (body: string, { type = 'text/event-stream', status = 200 } = {}) =>
  Promise.resolve(new Response(body, { status, headers: { 'content-type': type } }));

test('what ends, refuses or is no stream is broken', async () => {
  const ways = [
    () => answer('event: hello\ndata\n\n'),
    () => answer('event: hello\ndata\n\n', { type: 'text/html' }),
    () => answer('{}', { status: 401 }),
    () => Promise.reject<Response>(new TypeError('Failed to fetch')),
  ];
  const heard = await Promise.all(
    ways.map(async (way) => {
      const told: string[] = [];
      await new Promise<void>((end) => {
        openFetchedNews(way, (what) => {
          told.push(what);
          if (what === 'broken') end();
        });
      });
      return told.join(' ');
    }),
  );
  expect(heard).toEqual(['hello broken', 'broken', 'broken', 'broken']);
});

test('closed, it says nothing more', async () => {
  const told: string[] = [];
  const close = openFetchedNews(
    () => answer('event: hello\ndata\n\n'),
    (what) => told.push(what),
  );
  close();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual([]);
});
