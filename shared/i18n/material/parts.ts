/** The parts of each page of information, in their order. A school leaves out the ones it does not want. */
export const parts = {
  leaders: ['new', 'to-do', 'rules', 'private', 'uni-sync', 'tools', 'agreements'],
  staff: ['own-password', 'elevadgang', 'first-time', 'rules', 'private', 'say-yes', 'uni-sync', 'tools', 'agreements'],
  indskoling: ['new-password', 'secret', 'forgotten', 'grown-up', 'done'],
  mellemtrin: ['new-password', 'own-choice', 'secret', 'forgotten', 'grown-up', 'done'],
  udskoling: ['new-password', 'own-choice', 'secret', 'forgotten', 'grown-up', 'done'],
  parents: ['new', 'rules', 'forgotten', 'say-yes', 'private', 'own-password', 'without-mitid', 'false-messages'],
} as const satisfies Record<string, readonly string[]>;

/** Whom a page is for (FACTS.md section 8); pupils by band. */
export type Audience = keyof typeof parts;
export type PartName<A extends Audience = Audience> = (typeof parts)[A][number];

export const audiences = Object.keys(parts) as readonly Audience[];
/** Pages for those who read less, in larger type and with a sign beside each part. */
export const forPupils: ReadonlySet<Audience> = new Set<Audience>(['indskoling', 'mellemtrin', 'udskoling']);
