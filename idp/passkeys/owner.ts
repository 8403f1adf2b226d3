import { createHash } from 'node:crypto';
import type { Role } from '../database/tables/people.ts';
import type { Person } from '../people/people.ts';

const roles: readonly Role[] = ['parent', 'teacher', 'user-administrator', 'leader', 'staff'];

/** Staff and parents: pupils and students have none, and one from earlier opens nothing. */
export function mayHavePasskeys({ role }: Pick<Person, 'role'>): boolean {
  return roles.includes(role);
}

/** WebAuthn's user handle: always the same for the same person, and of no use anywhere else. Devices keep it. */
export function handleOf(person: string): string {
  return createHash('sha256').update(`passkey of ${person}`).digest('base64url');
}
