import { writeFile } from 'node:fs/promises';
import { buildWhenStale } from './build.ts';
import { type Budget, budgets } from './budgets.ts';

await buildWhenStale();
const counts = { passed: 0, failed: 0 };
for (const budget of budgets) {
  const measured = await budget.measure();
  const keeps = measured <= budget.limit;
  counts[keeps ? 'passed' : 'failed'] += 1;
  console.log(`${keeps ? '✓' : '✗'} ${line(budget, measured)}`);
}
const file = process.env['TEST_COUNTS'];
if (file !== undefined) await writeFile(file, JSON.stringify(counts));
process.exit(counts.failed === 0 ? 0 : 1);

function line({ what, limit, unit }: Budget, measured: number): string {
  const show = (amount: number) => (unit === 'B' ? `${(amount / 1000).toFixed(2)} kB` : `${amount} ${unit}`);
  return `${what.padEnd(48)}${show(measured).padStart(12)} of ${show(limit)}`;
}
