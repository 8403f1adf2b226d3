import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openNews } from '../../../idp/live/news.ts';
import { createStreams, type Streams } from '../../../idp/live/stream.ts';
import { Listening } from '../../support/listening.ts';
import { Visitor } from '../../support/visitor.ts';

let tell: (topic: string) => void;
let streams: Streams;
let mayHear = true;
beforeEach(async () => {
  mayHear = true;
  const news = await openNews({
    listen: (heard) => {
      tell = heard;
      return Promise.resolve(() => Promise.resolve());
    },
  });
  streams = createStreams(news);
});
const openAt = (signal: AbortSignal) =>
  streams.open('adult:mother', { signal, mayHear: () => Promise.resolve(mayHear) });

const servers: Server[] = [];
async function serve(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
afterEach(() => {
  vi.useRealTimers();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
const listener = getRequestListener((request) => openAt(request.signal));
const provider = () => serve(createServer((request, response) => void listener(request, response)));

/** A proxy that holds back the first two kilobytes of an answer, as some do. */
function holdingBack(target: string): Promise<string> {
  const server = createServer((_, response) => {
    const upstream = ask(target, (answer) => {
      let held: Buffer | undefined = Buffer.alloc(0);
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.on('data', (chunk: Buffer) => {
        if (held === undefined) return void response.write(chunk);
        held = Buffer.concat([held, chunk]);
        if (held.length < 2048) return;
        response.write(held);
        held = undefined;
      });
      answer.on('end', () => response.end());
    });
    response.on('close', () => upstream.destroy());
    upstream.end();
  });
  return serve(server);
}

describe('a stream', () => {
  test('says hello, then when something has changed, and no data with it; it is given back when the page goes', async () => {
    const page = await Listening.open(new Visitor(), await provider());
    expect(page.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(page.headers.get('cache-control')).toBe('no-store, no-transform');
    expect(page.headers.get('x-accel-buffering')).toBe('no');
    await expect.poll(() => page.count('hello')).toBe(1);
    tell('adult:father');
    tell('adult:mother');
    await expect.poll(() => page.count('changed')).toBe(1);
    expect(page.heard.replace(/^:.*\n/gm, '')).toBe('retry: 2000\nevent: hello\ndata\n\nevent: changed\ndata\n\n');
    expect(streams.count).toBe(1);
    page.leave();
    await expect.poll(() => streams.count).toBe(0);
  });

  test('comes through a proxy that holds back the first two kilobytes', async () => {
    const page = await Listening.open(new Visitor(), await holdingBack(await provider()));
    await expect.poll(() => page.count('hello')).toBe(1);
    tell('adult:mother');
    await expect.poll(() => page.count('changed')).toBe(1);
    page.leave();
    await expect.poll(() => streams.count).toBe(0);
  });

  test('ends without a word when the listener may hear it no longer', async () => {
    const page = await Listening.open(new Visitor(), await provider());
    await expect.poll(() => page.count('hello')).toBe(1);
    mayHear = false;
    tell('adult:mother');
    await expect.poll(() => page.isOver).toBe(true);
    expect(page.count('changed')).toBe(0);
    expect(streams.count).toBe(0);
  });

  test('is none for a page that has gone before it began', () => {
    openAt(AbortSignal.abort());
    expect(streams.count).toBe(0);
  });

  test('gives a sign of life every twenty seconds, and ends after ten minutes', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
    const reader = openAt(new AbortController().signal).body?.getReader();
    const next = async () => new TextDecoder().decode((await reader?.read())?.value);
    expect(await next()).toContain('event: hello');
    for (const beat of [1, 2, 3]) {
      vi.advanceTimersByTime(20_000);
      expect(await next(), `beat ${beat}`).toBe(':\n');
    }
    vi.advanceTimersByTime(539_999);
    expect(streams.count).toBe(1);
    vi.advanceTimersByTime(1);
    expect(streams.count).toBe(0);
    let isDone = false;
    while (!isDone) isDone = (await reader?.read())?.done ?? true;
    expect(vi.getTimerCount()).toBe(0);
  });
});
