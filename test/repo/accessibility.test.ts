import { describe, expect, test } from 'vitest';
import { criteria } from '../../scripts/accessibility/criteria.ts';
import { statementPages } from '../../scripts/accessibility/statement-pages.ts';
import { read } from './repository.ts';
import { isTest } from './tests-of.ts';

describe('the accessibility statements', () => {
  test('say what is known of each criterion: npm run docs:accessibility', () => {
    for (const [path, content] of Object.entries(statementPages())) expect(read(path), path).toBe(content);
  });

  test('go through all of WCAG 2.2 at A and AA, in its order', () => {
    expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(31);
    expect(criteria.filter(({ level }) => level === 'AA')).toHaveLength(24);
    const order = criteria.map(({ number }) =>
      number
        .split('.')
        .map((part) => part.padStart(2, '0'))
        .join('.'),
    );
    expect(order).toEqual([...new Set(order)].toSorted());
  });

  test('name a test that exists wherever a machine is said to have looked', () => {
    const claimed = criteria.filter(({ ways }) => ways.includes('axe') || ways.includes('test'));
    expect(claimed.filter(({ proofs }) => proofs.length === 0)).toEqual([]);
    expect(criteria.flatMap(({ proofs }) => proofs).filter((proof) => !isTest(proof))).toEqual([]);
    expect(
      criteria.filter(({ ways, proofs }) => ways.every((way) => way !== 'axe' && way !== 'test') && proofs.length > 0),
    ).toEqual([]);
  });
});
