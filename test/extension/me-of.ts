import type { Me } from '../../shared/contract/me.ts';

/** A mother as the provider tells of her, but for `changes`. */
export function meOf(changes: Partial<Me>): Me {
  return {
    name: 'Mette Bruun Holm',
    username: 'mett8647',
    places: [{ name: 'Skovbrynet Skole', role: 'parent', number: '101000' }],
    classes: [],
    held: { level: 'Substantial', way: 'ToFaktor', until: Date.now() + 3_600_000 },
    endsAt: Date.now() + 7_200_000,
    password: { kind: 'password', madeOn: '2026-03-03', lastDay: '2027-03-03', standing: 'valid', mayChange: true },
    services: [],
    mayVouch: false,
    ...changes,
  };
}
