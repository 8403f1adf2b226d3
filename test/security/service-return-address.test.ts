import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { returnAddress, withError } from '../../service/return-address.ts';
import { LiedToSite } from '../support/lied-to-site.ts';

const origin = 'https://service.example';
const site = new LiedToSite();
beforeAll(() => site.start());
afterAll(() => site.provider.stop());

const tricks = [
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n//evil.example',
  '\u0000//evil.example',
  ' //evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/x/..//evil.example',
  '/%2e//evil.example',
  'https://evil.example',
  'https:evil.example',
  'https:/evil.example',
  'HTTPS://evil.example/',
  'javascript:alert(1)',
  'data:text/html,x',
  '@evil.example',
  '.evil.example',
  'service.example.evil.example',
  '',
];

test.each(tricks)('open redirect: %j leads home', async (wanted) => {
  expect(returnAddress(wanted, origin, '/unilogin')).toBe(`${origin}/`);
  const [victim] = site.browsers();
  const back = await victim.bring(site.provider.answer(await victim.begin({ return_to: wanted })));
  expect(back.headers.get('location')).toBe(`${origin}/`);
});

test.each([
  '/unilogin',
  '/unilogin/sign-in?return_to=/x',
  '/unilogin/leave',
  '/UniLogin/leave',
  '/%75nilogin/leave',
  '/unilogin%2Fleave',
  '//unilogin/leave',
  '/x/../unilogin/leave',
  '/x%2f..%2funilogin/leave',
  '/%E0%A4%A',
])('open redirect: %j does not lead into the handler itself', (wanted) => {
  expect(returnAddress(wanted, origin, '/unilogin')).toBe(`${origin}/`);
});

test.each(['/', '/lesson?page=7&next=https://other.example#middle', '/a//b', '/unilogin-help', '/æøå?x=%5C'])(
  '%j is where the person was',
  (wanted) => {
    expect(returnAddress(wanted, origin, '/unilogin')).toBe(new URL(wanted, origin).href);
  },
);

test('open redirect: whatever is asked for, a browser stays at the service and out of the handler', () => {
  const piece = fc.oneof(
    fc.constantFrom('/', '//', '\\', '.', '..', ':', '@', '?', '#', '%2f', '%5c', '%2e', '%00', '\t', '\n', '\u0000'),
    fc.constantFrom('evil.example', 'https:', 'javascript:', 'unilogin', 'UNILOGIN', '%75nilogin', 'x'),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const wish = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(
      fc.oneof(
        wish,
        wish.map((text) => `/${text}`),
      ),
      (wanted) => {
        const address = returnAddress(wanted, origin, '/unilogin');
        expect(address.startsWith(`${origin}/`)).toBe(true);
        for (const one of [address, withError(address, 'unexpected')]) {
          const seen = new URL(one, 'https://other.example'); // as the browser reads the Location
          expect(seen.origin).toBe(origin);
          expect(seen.pathname).not.toMatch(/^\/(\/|unilogin(\/|$))/i);
        }
      },
    ),
    { numRuns: 3000 },
  );
});

test('the news of a failure replaces what somebody wrote there before', () => {
  const address = returnAddress('/lesson?unilogin_error=forged&page=7#x', origin, '/unilogin');
  expect(address).toBe(`${origin}/lesson?page=7#x`);
  expect(withError(address, 'cancelled')).toBe(`${origin}/lesson?page=7&unilogin_error=cancelled#x`);
});
