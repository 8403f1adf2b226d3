import { readFileSync } from 'node:fs';
import domains from 'disposable-email-domains/index.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { isCertain, judge } from '../../../extension/genuine/judge.ts';
import { directory } from './directory-of.ts';

const popular = readFileSync(new URL('top-hosts.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const registered: string[] = domains;

/** The hosts that would be taken for impostors: before anything is asked for, and if they asked for a password. */
function alarms(hosts: readonly string[]) {
  const judged = hosts.map((host) => ({ host, judged: judge(`https://${host}`, directory, 'Sign in') }));
  const asking = judged.flatMap(({ host, judged: one }) => (one.is === 'look-alike' ? [{ host, why: one.why }] : []));
  return { asking, certain: asking.filter(({ why }) => why.some(isCertain)) };
}

test.each([
  ['most visited', popular, 500],
  ['registered by anybody', registered, 100_000],
] as const)(
  'of the hosts that are %s, none is taken for an impostor',
  (what, hosts, atLeast) => {
    expect(hosts.length).toBeGreaterThanOrEqual(atLeast);
    const { asking, certain } = alarms(hosts);
    const rate = (some: readonly unknown[]) => `${some.length} (${((100 * some.length) / hosts.length).toFixed(4)} %)`;
    process.stdout.write(
      `${hosts.length} hosts, ${what}: ${rate(certain)} at once, ${rate(asking)} if they asked for a password` +
        `${asking.map(({ host, why }) => `\n  ${host}: ${why.map(({ code }) => code).join(', ')}`).join('')}\n`,
    );
    expect(certain).toEqual([]);
    expect(asking.length / hosts.length).toBeLessThanOrEqual(1 / 10_000);
  },
  120_000,
);

test('the same lists hold what a guard must see: each would be an alarm if the name were put in', () => {
  for (const host of popular.slice(0, 50)) {
    expect(judge(`https://un1login.${host}`, directory).is, host).toBe('look-alike');
    expect(judge(`https://unilogin.${host}`, directory, 'Sign in').is, host).toBe('look-alike');
  }
});
