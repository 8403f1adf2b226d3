/** What keeps somebody out of a service. */
export type Bar = 'no-agreement' | 'requested' | 'refused' | 'no-licence';

/** Of a service and of the school that would have to open it. */
export interface Between {
  service: string;
  school: string;
}

/** To one kind of reader: what is so, and what they can do about it. */
type Told = Readonly<Record<Bar, (between: Between) => string>>;

/** What the provider says to somebody whom no institution of theirs lets into a service. */
export interface NoAccessMessages {
  title: (params: { service: string }) => string;
  /** For grades 0 to 10, and easy for all of them. */
  pupil: Told;
  /** What every pupil can do about it. */
  'tell-teacher': string;
  parent: Told;
  staff: Told;
  /** Whoever can decide at the school. */
  administrator: Told;
  /** Over whom to write to. */
  supplier: string;
  /** The subject of the letter to them. */
  /** What a letter to the supplier says: where the request is sent from. */
  letter: (params: { service: string; school: string; number: string; address: string }) => string;
  subject: (params: Between & { number: string }) => string;
  number: (params: Between & { number: string }) => string;
  'wrong-number': string;
  /** To the page where it is decided. */
  'see-request': string;
  'give-licence': string;
  'see-agreement': string;
  back: (params: { service: string }) => string;
  /** On a shared computer it may be another one's session. */
  'signed-in-as': (params: { name: string }) => string;
  'somebody-else': string;
}
