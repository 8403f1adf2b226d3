import type { AgreementMove, AgreementPlace, AgreementState, DataCategory } from '../../contract/agreements.ts';

/** To whom a licence is given: groups of people, or a class by its name. */
export type LicensedTo =
  | { covers: 'institution' }
  | { covers: 'role'; value: 'pupils' | 'teachers' | 'other-staff' | 'parents' }
  | { covers: 'class'; value: string };

export type AgreementDone = 'approve' | 'limit' | 'refuse' | 'end' | 'licence-given' | 'licence-ended';
export type AgreementTrouble = 'none-chosen' | 'wrong-day' | 'nothing-to-end' | 'closed-here' | 'vital';

/** The pages on which an institution decides which services get its data, in the old place and the new. */
export interface AgreementsMessages {
  title: Record<AgreementPlace, string>;
  'link-hint': Record<AgreementPlace, string>;
  what: string;
  'not-yours': Record<AgreementPlace, string>;
  /** At the old place, before and after its last day. */
  'old-until': (params: { day: string; isYou: boolean }) => string;
  'old-over': (params: { isYou: boolean }) => string;
  /** Who has the right at the new place. */
  'right-has': (params: { names: readonly string[] }) => string;
  'right-none': string;
  'to-new': string;
  /** The mail to a school's mailbox. */
  'mail-subject': (params: { count: number }) => string;
  'mail-what': (params: { school: string; number: string }) => string;
  'mail-answer': Record<AgreementPlace, string>;
  waiting: string;
  'waiting-none': string;
  running: string;
  over: string;
  /** Where a service is looked for that is not here. */
  missing: (params: { number: string }) => string;
  'find-number': string;
  /** Above the columns of a supplier's table. */
  number: string;
  how: string;
  back: string;
  /** Under a service's name: who answers for it. */
  from: (params: { supplier: string }) => string;
  state: Record<AgreementState, string>;
  category: Record<DataCategory, string>;
  /** In the midst of a line. */
  short: Record<DataCategory, string>;
  /** What every service gets, whatever is left out. */
  always: string;
  asks: string;
  'asks-hint': string;
  'asks-nothing': string;
  vital: string;
  gives: string;
  /** What follows a yes. */
  then: Record<'needed' | 'not-needed', string>;
  approve: string;
  refuse: string;
  end: string;
  'end-what': (params: { service: string }) => string;
  'end-now': string;
  /** Where there is no agreement: how there can be one. */
  again: (params: { number: string }) => string;
  supplier: string;
  subject: (params: { service: string; school: string; number: string }) => string;
  history: string;
  /** One line of it; an institution's move says where it was made. */
  moved: (params: {
    move: AgreementMove;
    by: 'supplier' | 'institution' | 'operator';
    place: AgreementPlace | null;
  }) => string;
  done: Record<AgreementDone, string>;
  trouble: Record<AgreementTrouble, string>;
  /** Somebody else was there before. */
  late: (params: { moved: string; time: string }) => string;
  licences: string;
  'licences-everybody': string;
  'licences-what': string;
  'licences-none': string;
  /** In the midst of a line. */
  'licences-missing': string;
  licensed: (to: LicensedTo) => string;
  'licence-to': (params: { to: string }) => string;
  'licence-until': (params: { day: string | undefined; since: string | undefined }) => string;
  'choose-whom': string;
  'whole-school': string;
  groups: string;
  classes: string;
  'until-label': string;
  'until-hint': string;
  give: string;
  take: string;
}
