import { type RawBuilder, sql } from 'kysely';

/** The groups of people that a licence can be for. */
export const roleGroups = ['pupils', 'teachers', 'other-staff', 'parents'] as const;
export type RoleGroup = (typeof roleGroups)[number];

/** In a query: the group of whoever has this role. */
export function roleGroupOf(role: string): RawBuilder<RoleGroup> {
  return sql<RoleGroup>`case
    when ${sql.ref(role)} in ('pupil', 'student') then 'pupils'
    when ${sql.ref(role)} = 'teacher' then 'teachers'
    when ${sql.ref(role)} = 'parent' then 'parents'
    else 'other-staff' end`;
}
