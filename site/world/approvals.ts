import type { Approvals, Request } from '../../shared/contract/approvals.ts';

const school = 'Skovbrynet Skole';
const hour = 3_600_000;

/** Ida waits for a parent who is at home with her. */
export const request = (id: string, changes: Partial<Request> = {}): Request => ({
  id,
  pupil: { name: 'Ida Holm', class: '5.A', school },
  as: 'contact',
  gives: 'step-up',
  service: { name: 'Læringsøen' },
  counts: 'AdultVerified',
  holdsSeconds: 1800,
  askedAt: Date.now() - 65_000,
  secondsLeft: 250,
  device: 'tablet',
  isSameNetwork: true,
  triesLeft: 2,
  ...changes,
});

/** What a grown-up sees. */
export const listOf = (waiting: Request[], rest: Partial<Approvals> = {}): Approvals => ({
  waiting,
  history: [],
  muted: [],
  sureForSeconds: 40_000,
  ...rest,
});

const names = ['Ahmed Ali', 'Alberte Friis', 'Bo Li', 'Clara Juul', 'Emil Østergaard', 'Ida Holm', 'Ida Krogh'];
/** Seven of a class wait for their teacher. */
export const classroom = names.map((name, index) =>
  request(`c${index}`, { pupil: { name, class: '5.A', school }, as: 'teacher', device: 'computer' }),
);

/** As long as names get, asked by an app without a browser. */
export const long = request('long', {
  pupil: { name: 'Anna-Sofie Elisabeth Fredensborg Kjærgaard Østergaard-Mikkelsen', class: '10.C', school },
  service: { name: 'Fælleskommunal læringsplatform for mellemtrinnet' },
  holdsSeconds: 28_800,
  code: 'KAT 417',
});

/** What was answered before. */
export const history = (
  [
    ['Ida Holm', 'confirmed'],
    ['Bo Li', 'refused'],
    ['Karla Toft', 'confirmed'],
    ['Jonas Bæk', 'reported'],
    ['Ahmed Ali', 'confirmed'],
  ] as const
).map(([name, answered], index): Approvals['history'][number] => ({
  id: `h${index}`,
  pupil: { name, class: '5.A', school },
  gives: index === 2 ? 'password' : 'step-up',
  service: { name: index % 2 ? 'Bogbjerget' : 'Læringsøen' },
  at: Date.now() - (index + 1) * 9 * hour,
  answered,
  where: index === 2 ? 'beside' : 'elsewhere',
}));
