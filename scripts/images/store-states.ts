import type { Approvals } from '../../shared/contract/approvals.ts';
import type { Me } from '../../shared/contract/me.ts';
import { listOf, request } from '../../site/world/approvals.ts';

/** What one picture for the stores shows: who is signed in, who waits for them, and the words beside the window. */
export interface StoreState {
  readonly name: string;
  readonly me: Me;
  readonly list: Approvals;
  readonly icon: 'in' | 'soon';
  readonly says: Readonly<Record<'da' | 'en', string>>;
}

const hour = 3_600_000;
const day = (away: number) => new Date(Date.now() + away * 24 * hour).toISOString().slice(0, 10);
const pupil: Me = {
  name: 'Ida Holm',
  username: 'idah1234',
  places: [{ name: 'Skovbrynet Skole', role: 'pupil', number: '101000' }],
  classes: ['8.A'],
  held: { level: 'Low', way: 'EnFaktor' },
  endsAt: Date.now() + 6 * hour,
  password: { kind: 'password', madeOn: day(-90), lastDay: day(275), standing: 'valid', mayChange: true },
  services: [
    { name: 'Læringsøen', held: { level: 'Low', way: 'EnFaktor' } },
    { name: 'Bogbjerget', held: { level: 'Low', way: 'EnFaktor' } },
  ],
  mayVouch: false,
};
const mother: Me = {
  ...pupil,
  name: 'Mette Bruun Holm',
  username: 'mett8647',
  places: [{ name: 'Skovbrynet Skole', role: 'parent', number: '101000' }],
  classes: [],
  held: { level: 'Substantial', way: 'ToFaktor', until: Date.now() + hour },
  sureUntil: Date.now() + 6 * hour,
  services: [],
  mayVouch: true,
};

export const storeStates: readonly StoreState[] = [
  {
    name: 'who',
    me: pupil,
    list: listOf([]),
    icon: 'in',
    says: {
      da: 'Se, hvem du er, hvor sikkert det er, og hvor længe',
      en: 'See who you are, how sure it is and until when',
    },
  },
  {
    name: 'yes',
    me: mother,
    list: listOf([request('ida')]),
    icon: 'in',
    says: {
      da: 'Sig ja for et barn med det tal, barnet siger',
      en: 'Say yes for a child with the number the child says',
    },
  },
  {
    name: 'password',
    me: {
      ...pupil,
      password: { kind: 'password', madeOn: day(-353), lastDay: day(12), standing: 'expires-soon', mayChange: true },
    },
    list: listOf([]),
    icon: 'soon',
    says: { da: 'Vid det i god tid, når din kode udløber', en: 'Know in good time when your password ends' },
  },
];
