import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Secret } from '../../../shared/contract/answers.ts';
import { askForCode, claimsOf, getTokens } from '../../support/code-flow.ts';
import { Guest } from '../../support/guest.ts';
import { type ProvingProvider, startProvingProvider } from '../../support/proving-provider.ts';

let provider: ProvingProvider;
let issuer: string;
let guest: Guest;
let secret: Secret;
beforeAll(async () => {
  provider = await startProvingProvider();
  issuer = provider.issuer;
  guest = new Guest(issuer);
  await guest.arrive();
  await guest.answer({ answer: 'username', username: 'sann4454' });
  await guest.answer({ answer: 'secret', secret: provider.secretOf('sann4454') });
  const kept = await guest.keepHandedOut();
  ({ secret } = kept);
  await guest.leave(kept.step);
});
afterAll(() => provider.stop());

/** As if the person had signed in so long ago. */
async function signedInAgo(seconds: number): Promise<void> {
  const sessions = provider.database.selectFrom('oidc_artifacts').where('model', '=', 'Session');
  for (const { id, payload } of await sessions.select(['id', 'payload']).execute()) {
    const loginTs = Math.floor(Date.now() / 1000) - seconds;
    await provider.database
      .updateTable('oidc_artifacts')
      .set({ payload: JSON.stringify({ ...payload, loginTs }) })
      .where('model', '=', 'Session')
      .where('id', '=', id)
      .execute();
  }
}

const arrivesAt = async (params: Record<string, string>) =>
  (await askForCode({ issuer, visitor: guest.visitor, params })).back.pathname;

describe('somebody who is signed in is asked again', () => {
  test('when the service says so, and the tokens tell of the new sign-in', async () => {
    await signedInAgo(3600);
    const before = await getTokens({ issuer, visitor: guest.visitor });
    expect(await arrivesAt({ prompt: 'login' })).toMatch(/^\/sign-in\//);
    await guest.arrive({ prompt: 'login' });
    await guest.answer({ answer: 'username', username: 'sann4454' });
    await guest.leave(await guest.answer({ answer: 'secret', secret }));
    const after = await getTokens({ issuer, visitor: guest.visitor });
    const at = ({ tokens }: typeof before) => Number(claimsOf(tokens['id_token'])['auth_time']);
    expect(at(after) - at(before)).toBeGreaterThanOrEqual(3600);
    expect(claimsOf(after.tokens['id_token'])['sub']).toBe(claimsOf(before.tokens['id_token'])['sub']);
  });

  test('when the sign-in is older than the service takes, and not before', async () => {
    await signedInAgo(600);
    expect(await arrivesAt({ max_age: '900' })).toBe('/unilogin/callback');
    expect(await arrivesAt({ max_age: '300' })).toMatch(/^\/sign-in\//);
    const { back } = await askForCode({ issuer, visitor: guest.visitor, params: { max_age: '300', prompt: 'none' } });
    expect(back.searchParams.get('error')).toBe('login_required');
  });
});
