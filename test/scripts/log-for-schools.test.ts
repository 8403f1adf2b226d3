import { expect, test } from 'vitest';
import { auditMonths } from '../../idp/audit/retention.ts';
import { logPageForSchools } from '../../scripts/log-for-schools.ts';
import { read } from '../repo/repository.ts';

const page = read('docs/log-for-schools.md');

test('the page about the log says what the provider does: npm run docs:schools', () => {
  expect(page).toBe(logPageForSchools());
});

test('it says what is kept, what is not, how long, who sees it, and how to verify it', () => {
  expect(page).toContain(`I **${auditMonths.usual} måneder**.`);
  for (const said of [
    'ingen netværksadresse',
    'til og med 8. klasse',
    'færre end fem personer',
    'npm run audit:verify',
  ])
    expect(page).toContain(said);
});
