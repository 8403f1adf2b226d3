import type { Gives } from './pupils.ts';

/** One thing that an adult must know of a pupil at a glance. */
export type Sign =
  | { readonly is: 'fine' | 'never' | 'over' }
  /** A new password is needed by that day. */
  | { readonly is: 'due'; readonly by: string }
  /** Seconds from now, or until somebody helps. */
  | { readonly is: 'locked'; readonly seconds: number | 'until-helped' }
  | { readonly is: 'open'; readonly gives: Gives; readonly seconds: number }
  /** The pupil is on the way through. */
  | { readonly is: 'taken'; readonly gives: Gives }
  | { readonly is: 'through'; readonly gives: Gives }
  /** The door has closed again before the pupil came. */
  | { readonly is: 'late'; readonly gives: Gives }
  /** An adult's word still holds. */
  | { readonly is: 'raised'; readonly seconds: number };

/** What is to tell of a door. */
export type Door = Extract<Sign, { gives: Gives }>;

/** What a list can be narrowed to. */
export const filters = ['needs', 'locked', 'open', 'late', 'through', 'raised'] as const;
export type Filter = (typeof filters)[number];
