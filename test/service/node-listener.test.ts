import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, expect, test } from 'vitest';
import { toListener } from '../../service/node-listener.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function open(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Says back what it was asked, and sets two cookies. */
const echo = async (request: Request): Promise<Response> => {
  const headers = new Headers([
    ['set-cookie', 'a=1'],
    ['set-cookie', 'b=2'],
    ['x-asked', `${request.method} ${request.url} ${request.headers.get('x-own') ?? ''}`],
  ]);
  return new Response(await request.bytes(), { status: 201, headers });
};

test('method, address, headers and body reach the handler, and its answer comes back whole, byte for byte', async () => {
  const listener = toListener(echo);
  const origin = await open(createServer((incoming, outgoing) => void listener(incoming, outgoing)));
  const body = new Uint8Array([0, 255, 128, 10]);
  const answer = await fetch(`${origin}/a?b=c`, { method: 'PUT', body, headers: { 'x-own': 'yes' } });
  expect(answer.status).toBe(201);
  expect(answer.headers.get('x-asked')).toBe(`PUT ${origin}/a?b=c yes`);
  expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect(await answer.bytes()).toEqual(body);
});

test('a router of Express that takes its part of the address takes nothing from the handler', async () => {
  const app = express().use('/unilogin', toListener(echo));
  const origin = await open(createServer((incoming, outgoing) => void app(incoming, outgoing)));
  const answer = await fetch(`${origin}/unilogin/session?x=1`);
  expect(answer.headers.get('x-asked')).toBe(`GET ${origin}/unilogin/session?x=1`);
});
