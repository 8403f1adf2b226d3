import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { challengeOf, readChallenge } from '../../../shared/assurance/challenge.ts';
import { meets, reachedBy } from '../../../shared/assurance/told.ts';
import { knownAcrs } from '../../../shared/assurance/wanted.ts';

const substantial = 'https://data.gov.dk/concept/core/nsis/loa/Substantial';
const insufficient = 'error="insufficient_user_authentication"';

describe('a challenge', () => {
  test('reads as RFC 9470 writes it', () => {
    expect(challengeOf({ acrs: [substantial], maxAgeSeconds: 300 })).toBe(
      `Bearer ${insufficient}, acr_values="${substantial}", max_age="300"`,
    );
  });

  test('is read as it was written, whatever it asks for', () => {
    const asked = fc.record(
      { acrs: fc.uniqueArray(fc.constantFrom(...knownAcrs), { minLength: 1 }), maxAgeSeconds: fc.nat(999_999_999) },
      { requiredKeys: ['acrs'] },
    );
    fc.assert(
      fc.property(asked, (challenge) => {
        expect(readChallenge(challengeOf(challenge))).toEqual(challenge);
      }),
    );
    expect(readChallenge(challengeOf({ acrs: [], maxAgeSeconds: 5 }))).toEqual({ acrs: [], maxAgeSeconds: 5 });
  });

  test.each([
    [`Basic realm="a, Bearer", Bearer ${insufficient}, acr_values="TwoFactor"`],
    [`bearer ACR_values=TwoFactor,error = "insufficient_user_authentication"`],
    [`Negotiate YWJj==, Bearer realm="x \\"y\\"", ${insufficient}, acr_values="TwoFactor phr"`],
    [`Bearer error="invalid_token", Bearer ${insufficient}, acr_values="TwoFactor"`],
  ])('is found among others: %s', (header) => {
    expect(readChallenge(header)).toEqual({ acrs: ['TwoFactor'] });
  });

  test.each([
    [''],
    ['Bearer'],
    ['Bearer error="invalid_token", acr_values="TwoFactor"'],
    [`Basic ${insufficient}, acr_values="TwoFactor"`],
    [`Bearer realm="${insufficient.replaceAll('"', '\\"')}, acr_values=TwoFactor"`],
    [`Bearer ${insufficient}`],
    [`Bearer ${insufficient}, acr_values="phr"`],
    [`Bearer ${insufficient}, acr_values="phr", max_age="5"`],
    [`Bearer ${insufficient}, max_age="soon"`],
    [`Bearer ${insufficient}, max_age="5", acr_values="${'x '.repeat(4000)}"`],
  ])('is none: %s', (header) => {
    expect(readChallenge(header)).toBeUndefined();
  });

  test('is read in no time, whatever stands there', () => {
    const pieces = fc.constantFrom(
      'Bearer',
      ' ',
      ',',
      '=',
      '"',
      '\\',
      'error',
      'insufficient_user_authentication',
      'a',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 4000 }), (header) => {
        const before = performance.now();
        readChallenge(header.join(''));
        expect(performance.now() - before).toBeLessThan(100);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is told', () => {
  const low = { acr: 'https://data.gov.dk/concept/core/nsis/loa/Low' };

  test('is the level, in any spelling, and an adult’s word where that is no level', () => {
    expect(reachedBy({ acr: 'TwoFactor' })).toBe('Substantial');
    expect(reachedBy({ ...low, unilogin_loa: 'EnFaktor' })).toBe('Low');
    expect(reachedBy({ ...low, unilogin_loa: 'VoksenVerificeret' })).toBe('AdultVerified');
    expect(reachedBy({ acr: substantial, unilogin_loa: 'VoksenVerificeret' })).toBe('Substantial');
  });

  test('meets any of several, and nothing by a word that nobody knows', () => {
    expect(meets({ acr: 'TwoFactor' }, ['phr', substantial])).toBe(true);
    expect(meets({ acr: 'TwoFactor' }, ['phr'])).toBe(false);
    expect(meets(low, [substantial])).toBe(false);
    expect(meets({ acr: 'phr', unilogin_loa: 'ToFaktor' }, ['Loalow'])).toBe(false);
    expect(meets({}, ['Loalow'])).toBe(false);
    expect(meets({ acr: 'toString' }, ['toString'])).toBe(false);
  });
});
