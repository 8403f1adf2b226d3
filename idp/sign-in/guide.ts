import type { GuideWhat, GuideWho } from '../../shared/i18n/guide/messages.ts';

export const guideWhos = ['young', 'pupil', 'parent', 'staff'] as const satisfies readonly GuideWho[];
export const guideWhats = ['secret', 'username', 'locked', 'never'] as const satisfies readonly GuideWhat[];

/** Where the guide leads: a page of ours, a window that a teacher opens, or back to where one types. */
export type GuideEnd = 'way-in' | 'letter' | 'find' | 'teacher' | 'wait';

const pupils: Record<GuideWhat, readonly GuideEnd[]> = {
  secret: ['teacher', 'way-in'],
  username: ['find'],
  locked: ['wait', 'teacher', 'way-in'],
  never: ['teacher', 'way-in'],
};
const adults: Record<GuideWhat, readonly GuideEnd[]> = {
  secret: ['way-in', 'letter'],
  username: ['find'],
  locked: ['wait', 'way-in', 'letter'],
  never: ['letter', 'way-in'],
};

/** By who one says one is and what happened, and by nothing else: nobody has a username here yet. */
export const guideEnds: Record<GuideWho, Record<GuideWhat, readonly GuideEnd[]>> = {
  young: pupils,
  pupil: pupils,
  parent: adults,
  staff: adults,
};
