import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { SessionSchema } from '../../../shared/contract/session.ts';
import { readSession } from '../../../widget/session/read-session.ts';
import { ida } from '../support/fake-backend.ts';

const accepts = (answer: unknown): boolean => {
  try {
    readSession(answer);
    return true;
  } catch {
    return false;
  }
};

describe('readSession', () => {
  const person = ida.person;
  const answers: unknown[] = [
    ida,
    { signedIn: false },
    { ...ida, person: { id: 'x', institutions: [] } },
    { ...ida, person: { ...person, institutions: [{ number: '012345' }] } },
    null,
    undefined,
    'signed in',
    [],
    {},
    { signedIn: 'true' },
    { signedIn: true },
    { ...ida, signedIn: 1 },
    ...['3', null, undefined].map((expiresAt) => ({ ...ida, expiresAt })),
    ...[null, 7, [], {}].map((person) => ({ ...ida, person })),
    ...Object.keys(person).flatMap((name) =>
      [7, null, {}].map((bad) => ({ ...ida, person: { ...person, [name]: bad } })),
    ),
    { ...ida, person: { ...person, aktoer_gruppe: 'Rektor' } },
    { ...ida, person: { ...person, unilogin_loa: 'TreFaktor' } },
    ...[[{}], [null], [{ number: 12 }], [{ number: '1', name: 3 }]].map((institutions) => ({
      ...ida,
      person: { ...person, institutions },
    })),
  ];

  for (const answer of answers) {
    it(`judges ${JSON.stringify(answer ?? null).slice(0, 90)} as SessionSchema does`, () => {
      expect(accepts(answer)).to.equal(v.is(SessionSchema, answer));
    });
  }

  it('lets pass what a newer backend adds', () => {
    expect(accepts({ ...ida, renewable: true })).to.equal(true);
  });
});
