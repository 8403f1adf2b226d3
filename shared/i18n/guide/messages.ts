/** Who somebody is who cannot get in: the youngest, other pupils, parents, and whoever works at the school. */
export type GuideWho = 'young' | 'pupil' | 'parent' | 'staff';
/** What happened. `secret`: password or pictures. */
export type GuideWhat = 'secret' | 'username' | 'locked' | 'never';

/** "I can't get in": two questions, and where that leads. */
export interface GuideMessages {
  title: string;
  'who-are-you': string;
  who: Record<GuideWho, string>;
  'who-hint': Record<GuideWho, string>;
  'what-happened': string;
  what: (params: { what: GuideWhat; who: GuideWho }) => string;
  /** The heading of where it leads, and what it says first. */
  end: (params: { what: GuideWhat; who: GuideWho }) => string;
  first: (params: { what: GuideWhat; who: GuideWho }) => string;
  /** On to the ways to a new password. */
  'to-way-in': (params: { who: GuideWho }) => string;
  'to-way-in-hint': (params: { who: GuideWho }) => string;
  /** On to the code of a letter. */
  'to-letter': string;
  'to-letter-hint': string;
  'to-find': string;
  'to-find-hint': (params: { who: GuideWho }) => string;
  'to-teacher': string;
  'to-teacher-hint': string;
  'to-wait': string;
  'to-wait-hint': string;
  'none-helps': string;
  /** Whom to ask: role and place, never a name. */
  ask: (params: { who: GuideWho }) => string;
  back: string;
  'to-sign-in': string;
}
