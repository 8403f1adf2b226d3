import { afterEach, describe, expect, test, vi } from 'vitest';
import { approvalsOfThisPage } from '../../../shared/contract/approvals-client.ts';
import { toFailure } from '../../../shared/contract/errors.ts';
import { approvalsOf, requestOf } from '../../support/approvals.ts';

afterEach(() => vi.unstubAllGlobals());

function answering(answer: () => Response) {
  const fetch = vi.fn<(address: string, init: RequestInit) => Promise<Response>>(async () => answer());
  vi.stubGlobal('fetch', fetch);
  return fetch;
}
const { signal } = new AbortController();
const list = approvalsOf([requestOf({ id: 'a' })]);

describe('the requests of this page', () => {
  test('are asked for, and answered, as the contract says, with the header that no form can send', async () => {
    const fetch = answering(() => Response.json(list));
    expect(await approvalsOfThisPage.look(signal)).toEqual(list);
    await approvalsOfThisPage.act({ act: 'confirm', id: 'a/b', number: '47' }, signal);
    await approvalsOfThisPage.act({ act: 'report', id: 'a' }, signal);
    await approvalsOfThisPage.act({ act: 'unmute', id: 'm' }, signal);
    expect(fetch.mock.calls.map(([address, { method, body }]) => [method, address, body])).toEqual([
      ['GET', '/api/approvals', undefined],
      ['POST', '/api/approvals/a%2Fb/confirm', '{"number":"47"}'],
      ['POST', '/api/approvals/a/report', '{}'],
      ['POST', '/api/mutes/m/end', '{}'],
    ]);
    expect(fetch.mock.calls[1]?.[1].headers).toEqual({ 'content-type': 'application/json', 'unilogin-request': '1' });
  });

  test.each([
    ['a wrong number', { code: 'wrong-number', data: { triesLeft: 1 } }, 400, 'wrong-number'],
    ['a list of no known form', { ...list, waiting: [{ id: 'a', title: 'Sig ja' }] }, 200, 'unexpected'],
  ])('turn %s into a failure', async (_, body, status, code) => {
    answering(() => Response.json(body, { status }));
    expect(await approvalsOfThisPage.look(signal).then(() => undefined, toFailure)).toMatchObject({ code });
  });

  test('leave out what a later provider says beside', async () => {
    answering(() => Response.json({ ...list, waiting: [{ ...list.waiting[0], url: 'x' }], more: 1 }));
    expect(await approvalsOfThisPage.look(signal)).toEqual({ ...list, waiting: list.waiting.slice(0, 1) });
  });
});
