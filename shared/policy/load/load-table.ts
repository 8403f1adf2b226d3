import type { PolicyTable } from '../table.ts';
import { contradictionsOf } from './contradictions.ts';
import { type Fault, faultsOf } from './faults.ts';
import { tableShape } from './table-shape.ts';

/** A table that no provider should start with. Its message is for the one who wrote the table: a line for each fault. */
export class PolicyTableError extends Error {
  override readonly name = 'PolicyTableError';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faults.map(({ path, expected }) => `${path === '' ? 'the table' : path}: expected ${expected}`).join('\n'));
    this.faults = faults;
  }
}

/**
 * Reads a provider's own table, as parsed from its JSON.
 * @throws PolicyTableError with the path of every fault and what was expected there
 */
export function loadTable(value: unknown): PolicyTable {
  const faults: Fault[] = [];
  if (!isTable(value, faults)) throw new PolicyTableError(faults);
  const contradictions = contradictionsOf(value);
  if (contradictions.length > 0) throw new PolicyTableError(contradictions);
  return value;
}

function isTable(value: unknown, faults: Fault[]): value is PolicyTable {
  faults.push(...faultsOf(tableShape, value));
  return faults.length === 0;
}
