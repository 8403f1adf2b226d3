import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PasskeyQuestionSchema } from '../../shared/contract/passkey-proof.ts';
import { GrownUp, waitingPupil } from '../support/grown-up.ts';
import { LyingProvider } from '../support/lying-provider.ts';
import { PasskeyOwner } from '../support/passkey-owner.ts';
import { answerWayIn, questionWayIn } from '../support/passkey-way-in.ts';
import type { ProvingProvider } from '../support/proving-provider.ts';
import { mitidOf, startBeside } from '../support/upstream.ts';
import { ShutOut } from '../support/way-in.ts';

let mitid: LyingProvider;
let provider: ProvingProvider;
const few = ['idah1234', 'gust9852', 'mett8647', 'mett7685', 'pern9886'];
beforeAll(async () => {
  mitid = await new LyingProvider().start();
  mitid.metadata = { ...mitid.metadata, end_session_endpoint: `${mitid.issuer}/end` };
  provider = await startBeside(mitid, { only: few });
}, 60_000);
afterAll(async () => {
  await provider.stop();
  mitid.stop();
});

const notYours = { code: 'not-your-way-in', data: {} };
const idOf = async (username: string) => {
  const found = provider.database.selectFrom('people').select('id').where('username', '=', username);
  return (await found.executeTakeFirstOrThrow()).id;
};
/** Nobody got a new password; and what the sign-in says went wrong. */
async function refusalOf(guest: ShutOut) {
  const step = await guest.look();
  expect(step).toMatchObject({ at: 'done', to: `/sign-in/${guest.id}/way-in` });
  return step.failure;
}

describe('attack: a new password for somebody else', () => {
  test.each([
    ['one’s own MitID, for another grown-up', 'mett8647', 'pern9886'],
    ['a stranger’s MitID, for a child', 'idah1234', 'pern9886'],
    ['a teacher’s MitID, for a pupil of the class', 'luna7480', 'mett7685'],
    ['anybody’s MitID, for a name that nobody has', 'bxqz1000', 'pern9886'],
  ])('%s, opens nothing, and is told the same', async (_, username, who) => {
    const guest = await ShutOut.at(provider, username);
    expect((await guest.showWho(mitid, who)).path).toBe(`/sign-in/${guest.id}/goodbye`);
    expect(await refusalOf(guest)).toEqual(notYours);
  });

  test.each([
    ['lost custody', { custody: false }],
    ['is no contact any more', { custody: true, until: '2020-01-01' }],
  ])('a contact who %s while they were on the way opens nothing', async (_, change) => {
    const guest = await ShutOut.at(provider, 'emil8163');
    const there = await guest.leaveBy('way-in');
    const pernille = await idOf('pern9886');
    await provider.database.updateTable('contacts').set(change).where('adult', '=', pernille).execute();
    mitid.lie = { sub: mitidOf('pern9886'), acr: 'urn:high', auth_time: Math.floor(Date.now() / 1000) };
    await guest.visitor.visit(mitid.answer(there));
    mitid.lie = {};
    const whole = { custody: true, until: null };
    await provider.database.updateTable('contacts').set(whole).where('adult', '=', pernille).execute();
    expect(await refusalOf(guest)).toEqual(notYours);
  });

  test('a mother at a level that is worth nothing here opens nothing, and finds no username', async () => {
    const guest = await ShutOut.at(provider, 'idah1234');
    await guest.showWho(mitid, 'mett8647', 'way-in', { acr: 'urn:low' });
    expect(await refusalOf(guest)).toMatchObject({ code: 'adult-not-sure-enough' });
    await guest.showWho(mitid, 'mett8647', 'find-username', { acr: 'urn:low' });
    expect(await guest.look()).toMatchObject({ at: 'username', failure: { code: 'adult-not-sure-enough' } });
  });

  test('a stranger’s passkey opens nothing, nor does an answer to the question of a sign-in', async () => {
    const stranger = await (await new PasskeyOwner(provider).comeIn('pern9886')).withPasskey();
    const guest = await ShutOut.at(provider, 'idah1234');
    await answerWayIn(guest, stranger.device.answer(await questionWayIn(guest)));
    expect(await refusalOf(guest)).toEqual(notYours);

    const own = new ShutOut(provider.issuer);
    await own.arrive();
    const asked = v.parse(PasskeyQuestionSchema, await (await own.post('passkey', {})).json());
    await own.looksFor('pern9886');
    await answerWayIn(own, stranger.device.answer(asked));
    expect(await refusalOf(own)).toMatchObject({ code: 'passkey-too-late' });
  });

  test.each([
    ['by the birthday', '2014-06-01', 'too-young-alone'],
    ['by the grade, where there is no birthday', null, 'too-young-alone'],
  ])('a pupil who is too young alone is told so, %s', async (_, born, code) => {
    await provider.database.updateTable('people').set({ born }).where('username', '=', 'gust9852').execute();
    const own = { upstream: 'mitid', subject: 'gustav', person: await idOf('gust9852') };
    await provider.database
      .insertInto('upstream_people')
      .values(own)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const guest = await ShutOut.at(provider, 'gust9852');
    await guest.showWho(mitid, 'mett8647', 'way-in', { sub: 'gustav' });
    expect(await refusalOf(guest)).toMatchObject({ code });
  });
});

describe('attack: an answer or a page that is not this one’s', () => {
  test('the same answer twice, or in another browser, opens nothing', async () => {
    const [one, other] = [await ShutOut.at(provider, 'idah1234'), await ShutOut.at(provider, 'idah1234')];
    const there = await one.leaveBy('way-in');
    mitid.lie = { sub: mitidOf('mett8647'), acr: 'urn:high', auth_time: Math.floor(Date.now() / 1000) };
    const back = mitid.answer(there);
    mitid.lie = {};
    expect((await other.visitor.send(back)).status).toBe(403);
    expect((await one.visitor.send(back)).status).toBe(410);
    await refusalOf(one);
    await refusalOf(other);
  });

  test.each(['way-in', 'help', 'find-username', 'found', 'way-in/mitid', 'way-in/passkey', 'way-in/mitid/go'])(
    'another browser sees nothing at %s',
    async (path) => {
      const guest = await ShutOut.at(provider, 'idah1234');
      const response = await fetch(`${guest.issuer}/sign-in/${guest.id}/${path}`, { redirect: 'manual' });
      expect(response.status).toBe(403);
      expect(await response.text()).not.toContain('idah1234');
    },
  );

  test.each(['way-in', 'way-in/passkey'])('a form of another site’s at %s is not looked at', async (path) => {
    const guest = await ShutOut.at(provider, 'idah1234');
    const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await guest.send({ answer: 'ask', passkey: '{}' }, headers, path)).status).toBe(403);
    expect(await refusalOf(guest)).toBeUndefined();
  });

  test.each(['way-in/mitid/go', 'find-username/mitid/go'])(
    'no other site leads past the page before it: %s',
    async (path) => {
      const guest = await ShutOut.at(provider, 'idah1234');
      const response = await guest.visitor.send(`${guest.issuer}/sign-in/${guest.id}/${path}`, {
        headers: { 'sec-fetch-site': 'cross-site' },
      });
      expect(response.status).toBe(403);
    },
  );

  test.each(['help', 'way-in', 'way-in/mitid', 'find-username'])('no page frames %s', async (path) => {
    const guest = await ShutOut.at(provider, 'idah1234');
    const { headers } = await guest.visitor.send(`${guest.issuer}/sign-in/${guest.id}/${path}`);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-frame-options')).toBe('DENY');
  });
});

/** A page without what differs in every sign-in. */
const bare = (html: string, { id }: ShutOut, username: string) =>
  html
    .replaceAll(id, 'ID')
    .replaceAll(username, 'NAME')
    .replaceAll(/"number":"\d\d"|>\d\d<|\d – \d/g, 'NUMBER');

describe('attack: who has a username, or grown-ups, read from the ways back in', () => {
  const names = [
    ['a pupil with contacts', 'jona0697'],
    ['nobody', 'bxqz1037'],
    ['a grown-up', 'kare6970'],
  ] as const;

  test('every page and every answer is the same, whoever has the name', async () => {
    const seen = [];
    for (const [, username] of names) {
      const guest = await ShutOut.at(provider, username);
      const pages = [];
      for (const path of ['way-in', 'way-in/mitid', 'help'])
        pages.push(bare((await guest.open(path)).html, guest, username));
      const asked = await guest.send({ answer: 'ask' });
      const {
        number: _,
        revision: __,
        secondsLeft: ___,
        ...step
      } = { number: '', secondsLeft: 0, ...(await guest.look()) };
      seen.push({ pages, status: asked.status, step: { ...step, username: 'NAME' } });
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });

  test('asking again and again pauses after as often, for as long', async () => {
    const codes = [];
    for (const [, username] of names) {
      const said = [];
      for (let times = 0; times < 7; times += 1) {
        const guest = await ShutOut.at(provider, username);
        await guest.send({ answer: 'ask' });
        const { at, failure } = await guest.look();
        said.push(failure?.code ?? at);
      }
      codes.push(said);
    }
    expect(codes[0]?.at(-1)).toBe('asked-often');
    expect(codes[1]).toEqual(codes[0]);
    expect(codes[2]).toEqual(codes[0]);
  });

  test('asking and calling off take as long', async () => {
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let round = 0; round < 8; round += 1) {
      await provider.database.deleteFrom('allowances').execute();
      await provider.database.deleteFrom('requests').execute();
      for (const [group, username] of [
        ['known', 'math1853'],
        ['unknown', 'bxqz1074'],
      ] as const) {
        const guest = await ShutOut.at(provider, username);
        const before = performance.now();
        await guest.send({ answer: 'ask' });
        times[group].push(performance.now() - before);
        await guest.look();
        const asked = performance.now();
        await guest.answer({ answer: 'cancel' });
        times[group].push(performance.now() - asked);
      }
    }
    const least = Math.min(...times.known, ...times.unknown);
    console.info(`asking and calling off: the fastest after ${least.toFixed(0)} ms`);
    expect(least).toBeGreaterThan(245);
  });
});

describe('attack: a pupil’s grown-ups worn down by whoever knows the name', () => {
  test('a question for a password neither ends nor slows one of the pupil’s own, and no teacher sees it', async () => {
    const teacher = await GrownUp.at(provider, mitid, 'mett7685');
    const { guest: pupil } = await waitingPupil(provider, 'idah1234');
    for (let times = 0; times < 2; times += 1) await (await ShutOut.at(provider, 'idah1234')).send({ answer: 'ask' });
    expect(await pupil.look()).toMatchObject({ at: 'waiting' });
    const { waiting } = await teacher.look();
    expect(waiting.filter(({ gives }) => gives === 'password')).toEqual([]);
    await pupil.answer({ answer: 'cancel' });
    const step = await pupil.look();
    if (step.at !== 'step-up') throw new Error(step.at);
    expect(await pupil.answer({ answer: 'ask-adult' })).toMatchObject({ at: 'waiting' });
  });

  test('the number stands in the browser that asked, and "this was not us" ends the question and no session', async () => {
    const mother = await GrownUp.at(provider, mitid, 'mett8647');
    await provider.database.deleteFrom('allowances').execute();
    await provider.database.deleteFrom('requests').execute();
    const thief = await ShutOut.at(provider, 'idah1234');
    await thief.send({ answer: 'ask' });
    const request = await mother.theOne();
    expect(JSON.stringify(request)).not.toMatch(/number/);
    const elsewhere = await fetch(`${thief.issuer}/sign-in/${thief.id}`, { redirect: 'manual' });
    expect(await elsewhere.text()).not.toMatch(/class="number"/);
    const sessions = () =>
      provider.database.selectFrom('oidc_artifacts').select('id').where('model', '=', 'Session').execute();
    const before = await sessions();
    await mother.say('report', request.id);
    expect(await sessions()).toHaveLength(before.length);
    expect(await refusalOf(thief)).toMatchObject({ code: 'not-us' });
    expect(provider.log.join('')).toContain('reported by an adult');
  });
});
