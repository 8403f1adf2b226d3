import { describe, expect, test } from 'vitest';
import { acrTold, needOf, nothingAsked } from '../../../shared/assurance/asked.ts';
import { type Held, heldWith, passwordAlone, type Raise, type ServiceLevels } from '../../../shared/assurance/held.ts';
import { acrOf, levels } from '../../../shared/assurance/level.ts';
import { knownAcrs, readAcr, satisfies, type Wanted, wants } from '../../../shared/assurance/wanted.ts';

const service: ServiceLevels = { minimum: 'Low', adultCounts: true, raiseHolds: 1800 };
const now = Date.UTC(2026, 10, 25, 12);
const minutesAgo = (minutes: number) => now - minutes * 60_000;
const adult = (minutes: number): Raise => ({ way: 'VoksenVerificeret', at: minutesAgo(minutes) });
const own = (minutes: number, level: 'Substantial' | 'High' = 'Substantial'): Raise => ({
  way: 'ToFaktor',
  level,
  at: minutesAgo(minutes),
});

// All that can be held, written down: rank 0 to 3 by what it satisfies
const everyHeld: [Held, number][] = [
  [{ level: 'Low', way: 'EnFaktor' }, 0],
  [{ level: 'Low', way: 'VoksenVerificeret' }, 1],
  [{ level: 'Substantial', way: 'VoksenVerificeret' }, 2],
  [{ level: 'Substantial', way: 'ToFaktor' }, 2],
  [{ level: 'High', way: 'ToFaktor' }, 3],
];

describe('what an acr asks for', () => {
  test.each([
    ['https://data.gov.dk/concept/core/nsis/loa/Low', 'Low'],
    ['https://data.gov.dk/concept/core/nsis/loa/Substantial', 'Substantial'],
    ['https://data.gov.dk/concept/core/nsis/loa/High', 'High'],
    ['Loalow', 'Low'],
    ['Loasubstantial', 'Substantial'],
    ['AdultVerified', 'AdultVerified'],
    ['OneFactor', 'Low'],
    ['TwoFactor', 'Substantial'],
    ['urn:dk:gov:saml:attribute:AssuranceLevel:1', 'Low'],
    ['urn:dk:gov:saml:attribute:AssuranceLevel:2', 'Low'],
    ['urn:dk:gov:saml:attribute:AssuranceLevel:3', 'Substantial'],
    ['urn:dk:gov:saml:attribute:AssuranceLevel:4', 'High'],
  ] as const)('%s is %s', (acr, wanted) => {
    expect(readAcr(acr)).toBe(wanted);
    expect(knownAcrs).toContain(acr);
  });

  test('these are all, and nothing else is read, whatever an object would say of it', () => {
    expect(knownAcrs).toHaveLength(12);
    for (const acr of ['', 'low', 'toString', '__proto__', 'urn:dk:gov:saml:attribute:AssuranceLevel:5']) {
      expect(readAcr(acr), acr).toBeUndefined();
    }
  });
});

test('whether it is enough, of everything that can be held and asked for', () => {
  for (const [held, rank] of everyHeld) {
    expect(wants.map((wanted) => satisfies(held, wanted))).toEqual([0, 1, 2, 3].map((wanted) => rank >= wanted));
  }
});

describe('what is held', () => {
  test('is the password alone without a raise', () => {
    expect(heldWith([], service, now)).toEqual(passwordAlone);
    expect(passwordAlone).toEqual({ level: 'Low', way: 'EnFaktor' });
  });

  const until = (minutes: number) => now + minutes * 60_000;

  test('is the best raise that still holds, until it ends', () => {
    const high = { level: 'High', way: 'ToFaktor', until: until(27) };
    expect(heldWith([adult(1), own(2), own(3, 'High')], service, now)).toEqual(high);
    const substantial = { level: 'Substantial', way: 'ToFaktor', until: until(28) };
    expect(heldWith([adult(1), own(2), own(31, 'High')], service, now)).toEqual(substantial);
    const byAdult = { level: 'Substantial', way: 'VoksenVerificeret', until: until(29) };
    expect(heldWith([adult(1), own(30)], service, now)).toEqual(byAdult);
    expect(heldWith([adult(30), own(30)], service, now)).toEqual(passwordAlone);
  });

  test('of equals is the one that holds longest, in whatever order', () => {
    expect(heldWith([own(9), own(2), own(5)], service, now).until).toBe(until(28));
    expect(heldWith([adult(2), adult(9)], service, now).until).toBe(until(28));
  });

  test('falls back at the end of its time, to the millisecond', () => {
    const raise = { ...own(0), at: now - 1_799_999 };
    expect(heldWith([raise], service, now).level).toBe('Substantial');
    expect(heldWith([raise], service, now + 1).level).toBe('Low');
    expect(heldWith([own(-5)], service, now).level).toBe('Substantial');
  });

  test('holds as long as the service says', () => {
    expect(heldWith([own(5)], { ...service, raiseHolds: 300 }, now)).toEqual(passwordAlone);
    expect(heldWith([own(479)], { ...service, raiseHolds: 28_800 }, now).level).toBe('Substantial');
  });

  test('by an adult is Substantial only where the service counts it', () => {
    const held = heldWith([adult(1)], { ...service, adultCounts: false }, now);
    expect(held).toEqual({ level: 'Low', way: 'VoksenVerificeret', until: until(29) });
    expect(satisfies(held, 'AdultVerified')).toBe(true);
    expect(satisfies(held, 'Substantial')).toBe(false);
  });
});

describe('what a request still needs', () => {
  const asking = (...acrs: string[]) => ({ acrs, isEssential: false });

  test('of every session, every single acr and every minimum: the higher of the two, or nothing', () => {
    for (const [held, rank] of everyHeld) {
      for (const minimum of levels) {
        for (const acr of knownAcrs) {
          const least = wants.indexOf(minimum);
          const needed = Math.max(least, wants.indexOf(readAcr(acr) as Wanted));
          expect(needOf(held, asking(acr), { ...service, minimum })).toBe(rank >= needed ? undefined : wants[needed]);
        }
        const needed = wants.indexOf(minimum);
        expect(needOf(held, nothingAsked, { ...service, minimum })).toBe(rank >= needed ? undefined : minimum);
      }
    }
  });

  test('of several the easiest is enough, in whatever order', () => {
    expect(needOf(passwordAlone, asking('Loasubstantial', 'Loalow'), service)).toBeUndefined();
    expect(needOf(passwordAlone, asking('Loalow', 'Loasubstantial'), service)).toBeUndefined();
    expect(needOf(passwordAlone, asking(acrOf('High'), 'AdultVerified', 'TwoFactor'), service)).toBe('AdultVerified');
    expect(needOf(passwordAlone, asking('TwoFactor', acrOf('High')), service)).toBe('Substantial');
  });

  test('an unknown acr stops nobody, unless it is essential and alone', () => {
    expect(needOf(passwordAlone, asking('phr'), service)).toBeUndefined();
    expect(needOf(passwordAlone, { acrs: ['phr'], isEssential: true }, service)).toBe('unmet');
    expect(needOf(passwordAlone, { acrs: ['phr', 'Loalow'], isEssential: true }, service)).toBeUndefined();
    expect(needOf(passwordAlone, { acrs: ['phr', 'Loasubstantial'], isEssential: true }, service)).toBe('Substantial');
    expect(needOf(passwordAlone, { acrs: [], isEssential: true }, service)).toBeUndefined();
    expect(needOf(passwordAlone, asking('phr'), { ...service, minimum: 'Substantial' })).toBe('Substantial');
  });
});

describe('the acr that is told', () => {
  const [, , byAdult, , high] = everyHeld.map(([held]) => held);

  test('is the first that was asked for and is satisfied, in the service’s own spelling', () => {
    expect(acrTold(byAdult as Held, { acrs: [acrOf('High'), 'TwoFactor', 'Loalow'], isEssential: false })).toBe(
      'TwoFactor',
    );
    expect(acrTold(high as Held, { acrs: ['Loalow'], isEssential: false })).toBe('Loalow');
  });

  test('is what is held where nothing asked for is', () => {
    expect(acrTold(passwordAlone, nothingAsked)).toBe(acrOf('Low'));
    expect(acrTold(passwordAlone, { acrs: ['phr', 'Loasubstantial'], isEssential: false })).toBe(acrOf('Low'));
    expect(acrTold(byAdult as Held, nothingAsked)).toBe(acrOf('Substantial'));
  });
});
