import { afterEach, describe, expect, test, vi } from 'vitest';
import { toFailure } from '../../../shared/contract/errors.ts';
import { identityClient } from '../../../shared/contract/identity-client.ts';
import { steps } from '../../widget/support/sign-in-steps.ts';

afterEach(() => vi.unstubAllGlobals());

function answering(answer: () => Response | Promise<Response>) {
  const fetch = vi.fn<(address: string, init: RequestInit) => Promise<Response>>(async () => answer());
  vi.stubGlobal('fetch', fetch);
  return fetch;
}
const signal = new AbortController().signal;
const failureOf = (promise: Promise<unknown>) => promise.then(() => undefined, toFailure);

describe('the client of the identity API', () => {
  test('asks as the contract says, with the header that no form can send', async () => {
    const fetch = answering(() => Response.json(steps.username));
    const client = identityClient('a/b');
    expect(await client.look(signal)).toEqual(steps.username);
    await client.answer({ revision: 0, answer: { answer: 'restart' } }, signal);
    const [[address, look], [, answer]] = fetch.mock.calls as [[string, RequestInit], [string, RequestInit]];
    expect(address).toBe('/api/sign-ins/a%2Fb');
    expect(look.method).toBe('GET');
    expect(answer).toMatchObject({ method: 'POST', redirect: 'error', cache: 'no-store' });
    expect(answer.headers).toEqual({ 'content-type': 'application/json', 'unilogin-request': '1' });
    expect(answer.body).toBe('{"revision":0,"answer":{"answer":"restart"}}');
  });

  test.each([
    [
      'what the provider says',
      () => Response.json({ code: 'too-busy', data: { retryAfterSeconds: 5 } }, { status: 503 }),
      'too-busy',
    ],
    ['a failure of no known form', () => Response.json({ error: 'x' }, { status: 500 }), 'unexpected'],
    ['a step of no known form', () => Response.json({ at: 'moon' }), 'unexpected'],
    ['a page instead of JSON', () => new Response('<html>'), 'unreachable'],
    ['no answer', () => Promise.reject(new TypeError('offline')), 'unreachable'],
  ])('turns %s into a failure', async (_, answer, code) => {
    answering(answer);
    expect(await failureOf(identityClient('a').look(signal))).toMatchObject({ code });
  });
});
