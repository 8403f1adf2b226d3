import type { Visitor } from './visitor.ts';
import { expect } from 'vitest';

/** What a form of ours sends without a script, in a browser that says where it came from. */
const formHeaders = {
  'content-type': 'application/x-www-form-urlencoded',
  origin: 'null',
  'sec-fetch-site': 'same-origin',
};

/** Sends the form of `/me/postponed`. */
export function sendPostponed(
  who: { visitor: Visitor; issuer: string },
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return who.visitor.send(`${who.issuer}/me/postponed?lang=da`, {
    method: 'POST',
    headers: { ...formHeaders, ...headers },
    body: new URLSearchParams(fields).toString(),
  });
}

/** The page, as somebody reads it. */
export async function readPostponed(who: { visitor: Visitor; issuer: string }) {
  const { url, response } = await who.visitor.visit(`${who.issuer}/me/postponed?lang=da`);
  return { path: url.pathname, status: response.status, html: await response.text() };
}

/** Expects that it went through. */
export async function expectDone(response: Promise<Response>): Promise<void> {
  const { status, headers } = await response;
  expect([status, headers.get('location')]).toEqual([303, '/me/postponed?lang=da']);
}
