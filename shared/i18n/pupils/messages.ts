import type { ErrorCode, UniloginErrorData } from '../../contract/errors.ts';
import type { Gives, Place } from '../../contract/pupils.ts';
import type { Filter, Sign } from '../../contract/pupil-signs.ts';

/** Whom an action concerns, as the adult knows them. */
export type Whom =
  /** The whole class, because nobody is selected. */
  | { readonly is: 'class' | 'everybody'; readonly name: string; readonly count: number }
  /** All who are shown, because nobody is selected. */
  | { readonly is: 'shown' | 'selected'; readonly count: number }
  | { readonly is: 'one'; readonly name: string };

export interface Giving {
  gives: Gives;
  whom: Whom;
}
export interface Reached {
  through: number;
  count: number;
}

/** What an adult reads in Elevadgang, and a parent about the children. */
export interface PupilsMessages {
  /** Of the page, and of the link to it; for staff, and for parents. */
  title: string;
  'title-children': string;
  'link-hint': string;
  'link-hint-children': string;
  'without-script': string;
  /** For somebody who has no pupils. */
  'no-place': string;
  looking: string;
  place: string;
  'place-name': (params: Place) => string;
  group: string;
  'group-name': (params: { kind: 'class' | 'year-group' | 'without-class' | 'children'; name: string }) => string;
  search: string;
  filter: string;
  /** The name of a kind of pupils, with how many there are. */
  'filter-name': (params: { filter: Filter | undefined; count: number }) => string;
  all: (params: { count: number }) => string;
  list: (params: { name: string }) => string;
  'list-keys': string;
  /** `day` and `time` as the language writes them. */
  sign: (params: { sign: Sign; day: string; time: string }) => string;
  give: (params: { gives: Gives }) => string;
  whom: (params: Whom) => string;
  /** Where one decides. */
  guard: string;
  'none-found': string;
  'found-elsewhere': string;
  'found-in': (data: { count: number; name: string }) => string;
  'no-pupils': string;
  asked: (params: Giving) => string;
  'asked-time': (params: { minutes: number }) => string;
  /** `isHome`: to a parent. */
  'asked-what': (params: { gives: Gives; isOne: boolean; isHome: boolean }) => string;
  'asked-code': (params: Pick<Place, 'as'>) => string;
  'asked-guard': (params: { gives: Gives; isHome: boolean }) => string;
  'asked-replaces': (params: { count: number }) => string;
  yes: (params: { whom: Whom }) => string;
  no: string;
  opening: (params: { gives: Gives; whom: Whom }) => string;
  reached: (params: Reached) => string;
  left: (params: { minutes: number; seconds: number }) => string;
  'time-over': string;
  code: string;
  wall: string;
  undo: (params: { seconds: number }) => string;
  'close-all': (params: { isOne: boolean }) => string;
  /** For those who did not make it. */
  'open-again': (params: { whom: Whom }) => string;
  close: string;
  reopen: string;
  /** The same with whose door it is, for who hears the button alone. */
  'close-of': (params: { name: string }) => string;
  'reopen-of': (params: { name: string }) => string;
  'wall-title': (params: { gives: Gives }) => string;
  'wall-go': (params: { gives: Gives; where: string }) => string;
  'wall-name': string;
  'wall-code': string;
  'wall-follow': string;
  'wall-names': string;
  'wall-missing': string;
  'wall-close': string;
  print: string;
  'child-log': string;
  'said-opened': (params: { whom: Whom; code: string | undefined }) => string;
  'said-closed': string;
  'said-found': (params: { count: number }) => string;
  'show-again': string;
  'try-again': string;
}

/** The failures that an adult can meet here. What has no sentence of its own is said as `unexpected`. */
export type PupilsFailures = { unexpected: string } & {
  [
    C in Extract<
      ErrorCode,
      | 'unreachable'
      | 'too-busy'
      | 'not-sure-of-you'
      | 'interaction-expired'
      | 'wrong-origin'
      | 'not-your-pupils'
      | 'opened-often'
    >
  ]: string | ((data: UniloginErrorData[C]) => string);
};

/** All that da.ts and en.ts say. */
export interface PupilsWords {
  pupils: PupilsMessages;
  pupilsFailures: PupilsFailures;
}
