import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { slug } from '../../site/generator/slug.ts';
import { agreements } from './agreements.ts';
import { also } from './also.ts';
import { extension } from './extension.ts';
import { kept } from './kept.ts';
import { people } from './people.ts';
import { provider } from './provider.ts';
import { schools } from './schools.ts';
import { services } from './at-sites.ts';
import { type Component, type Line, type Threat, threats } from './threat.ts';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));

/** Every component, in the order in which somebody comes by them who signs in. */
export const components: readonly Component[] = [
  ...services,
  ...provider,
  ...kept,
  ...people,
  ...schools,
  ...agreements,
  ...extension,
];

/** The test of each attack of docs/attacks.md. */
function testsOfAttacks(): Map<string, string> {
  const rows = readFileSync(`${docs}attacks.md`, 'utf8')
    .split('\n')
    .filter((row) => row.startsWith('| '))
    .slice(1)
    .map((row) => row.split('|').map((cell) => cell.trim()));
  return new Map(rows.map(([, attack = '', , test = '']) => [attack, test]));
}

/** docs/security-model.md. @throws Error for a proof that docs/attacks.md does not know */
export function modelPage(): string {
  const tests = testsOfAttacks();
  const lines = components.flatMap((component) => component.lines);
  const proofs = new Set(lines.flatMap((line) => line.proofs));
  return `# Security model

What could go wrong with each part, sorted by [STRIDE](https://learn.microsoft.com/en-us/azure/security/develop/threat-modeling-tool-threats), what stands against it,
and what proves that. Made by \`npm run docs:security\` from scripts/security-model and [attacks.md](attacks.md), where each attack says how its test was seen to fail
with the defence taken away. ${components.length} parts, ${lines.length} lines, ${proofs.size} attacks and tests in them, and below each part the
other attacks that were tried on it: all of attacks.md stands here.

**What is trusted:** the provider’s machine and database administrator (but for the audit log, which shows it), the browser, TLS, and MitID. **What is not:** networks, services,
other pages and extensions, school computers that the next pupil uses, files that schools bring, other providers beyond what is registered for them, and people’s patience.
**What is beyond us:** a camera over a shoulder, a grown-up who says yes to whatever they are asked, and a computer that somebody else rules.

${components.map((component) => section(component, tests)).join('\n')}`;
}

function section({ name, what, lines, none = {} }: Component, tests: ReadonlyMap<string, string>): string {
  const kinds = Object.keys(threats) as Threat[];
  const rows = kinds.flatMap((kind) => {
    const why = none[kind];
    const own = lines.filter(({ threat }) => threat === kind);
    if (why !== undefined) return [`| ${threats[kind]} | none | ${why} | |`];
    return own.map((line) => row(line, tests));
  });
  return `## ${name}\n\n${what}\n\n| threat | what could happen | what stands against it | proof |\n|---|---|---|---|\n${rows.join('\n')}\n${more(also[name] ?? [])}`;
}

function more(attacks: readonly string[]): string {
  if (attacks.length === 0) return '';
  return `\nAlso tried: ${attacks.map((attack) => `[${attack}](attacks.md#${slug(attack)})`).join('; ')}.\n`;
}

function row({ threat, danger, defence, proofs }: Line, tests: ReadonlyMap<string, string>): string {
  const [first = '', ...more] = proofs.map((proof) => proofOf(proof, tests));
  return `| ${threats[threat]} | ${danger} | ${defence} | ${[first, ...more].join('; ')} |`;
}

/** The attack, with the file of its test; its row has the title. */
function proofOf(proof: string, tests: ReadonlyMap<string, string>): string {
  if (proof.startsWith('test/')) return `\`${proof}\``;
  const test = tests.get(proof);
  if (test === undefined) throw new Error(`docs/attacks.md has no attack "${proof}"`);
  return `[${proof}](attacks.md#${slug(proof)}) (\`${test.split(' › ')[0] ?? ''}\`)`;
}

if (import.meta.main) writeFileSync(`${docs}security-model.md`, modelPage());
