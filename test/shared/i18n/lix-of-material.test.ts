import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageFor } from '../../../shared/i18n/material/pages.ts';
import type { Audience } from '../../../shared/i18n/material/parts.ts';
import { loadTable } from '../../../shared/policy/load/load-table.ts';
import { nist } from '../../../shared/policy/nist.ts';
import { unilogin } from '../../../shared/policy/unilogin.ts';
import { facts, textsOf } from '../../support/material-facts.ts';
import { lix, longWords } from '../../support/lix.ts';

const own = loadTable(JSON.parse(readFileSync('docs/policy-tables/skovbrynet.json', 'utf8')));

const pupils = { indskoling: 20, mellemtrin: 25, udskoling: 25 } as const;
const grownUps = { parents: 20, staff: 20, leaders: 24 } as const;
const limitsOf = (limits: Partial<Record<Audience, number>>) => Object.entries(limits) as [Audience, number][];

test.each(
  limitsOf(pupils).flatMap(([audience, limit]) => [unilogin, nist, own].map((table) => ({ audience, limit, table }))),
)(
  'what pupils read about their password is easy, by whatever table: $audience, $table.name, a LIX of $limit',
  ({ audience, limit, table }) => {
    const texts = textsOf(pageFor(audience, 'da', { ...facts, table }));
    expect(lix(texts), longWords(texts).join(', ')).toBeLessThanOrEqual(limit);
  },
);

test.each(limitsOf(grownUps))('what grown-ups read about Unilogin is plain: %s, a LIX of %i', (audience, limit) => {
  const texts = textsOf(pageFor(audience, 'da', facts));
  expect(lix(texts), longWords(texts).join(', ')).toBeLessThanOrEqual(limit);
});
