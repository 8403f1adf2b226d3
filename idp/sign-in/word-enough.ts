import { heldWith } from '../../shared/assurance/held.ts';
import { satisfies } from '../../shared/assurance/wanted.ts';
import type { Desk } from './desk.ts';
import type { Wanting } from './state.ts';

/** Whether a grown-up's word reaches what the service asks for. */
export async function isWordEnough(
  { client, state }: { client: string | null; state: Pick<Wanting, 'need'> },
  desk: Desk,
): Promise<boolean> {
  if (client === null) return false;
  const now = desk.now().getTime();
  return satisfies(heldWith([{ way: 'VoksenVerificeret', at: now }], await desk.levelsOf(client), now), state.need);
}
