import type { Page } from 'playwright';
import { failure, type Failure } from '../../shared/contract/errors.ts';
import type { Step } from '../../shared/contract/sign-in.ts';
import type { PageState } from './page-state.ts';

type Choosing = Extract<Step, { at: 'step-up' }>;

const common = { revision: 1, service: { name: 'Læringsøen' }, username: 'idah1234' };
const mitid = [{ name: 'MitID', to: '/' }];
const named = (is: 'contact' | 'teacher', ...names: string[]): Choosing['adults'] =>
  names.map((name) => ({ id: name, name, is }));
const few = [...named('contact', 'Mette', 'Jonas'), ...named('teacher', 'Sanne')];
const many = [
  ...named('contact', 'Mette', 'Jonas', 'Anna-Sofie Elisabeth', 'Bo'),
  ...named('teacher', 'Sanne', 'Yasmin', 'Mette Bruun', 'Bartholomæus'),
];

const choosing = (with_: Partial<Choosing>): Choosing => ({
  at: 'step-up',
  ...common,
  ways: [],
  beside: [],
  adults: [],
  ...with_,
});
const after = (found: Failure): Choosing => choosing({ beside: mitid, adults: few, failure: found });
const waiting: Step = {
  at: 'waiting',
  ...common,
  number: '47',
  adult: 'Mette',
  secondsLeft: 232,
  lastsSeconds: 300,
};
const press = (name: string) => (page: Page) => page.getByText(name).click();

/** The steps at which a grown-up helps. */
export const stepUpStates: readonly PageState[] = [
  { name: 'step-up', step: choosing({ ways: mitid }) },
  { name: 'step-up-no-way', step: choosing({}) },
  { name: 'step-up-one', step: choosing({ adults: named('contact', 'Mette') }) },
  { name: 'step-up-few', step: choosing({ adults: few }), shown: ['light'] },
  { name: 'step-up-beside', step: choosing({ beside: [...mitid, { is: 'passkey', to: '/' }], adults: few }) },
  { name: 'step-up-many', step: choosing({ ways: mitid, beside: mitid, adults: many }) },
  {
    name: 'step-up-nobody',
    step: choosing({ beside: mitid, adults: few }),
    act: press('Jeg kan ikke finde en voksen'),
  },
  { name: 'step-up-said-no', step: after(failure('adult-said-no', {})) },
  { name: 'step-up-nobody-answered', step: after(failure('nobody-answered', {})) },
  { name: 'step-up-wrong-numbers', step: after(failure('wrong-numbers', {})) },
  { name: 'step-up-asked-often', step: after(failure('asked-often', { retryAfterSeconds: 95 })) },
  { name: 'step-up-adult-unknown', step: after(failure('adult-unknown', {})) },
  { name: 'step-up-asked-elsewhere', step: after(failure('asked-elsewhere', {})) },
  { name: 'step-up-failed', step: after(failure('unexpected', {})) },
  { name: 'waiting', step: waiting, shown: ['light', 'dark'] },
  { name: 'waiting-door', step: { ...waiting, door: { by: 'Sanne Mortensen' } } },
  { name: 'waiting-anybody', step: { ...waiting, adult: undefined, secondsLeft: 300 } },
  { name: 'waiting-little-left', step: { ...waiting, secondsLeft: 31 }, act: press('Sig til, når der er svar') },
  { name: 'waiting-over', step: { ...waiting, secondsLeft: 0 }, act: press('Svarer Mette ikke?') },
  {
    name: 'waiting-offline',
    step: waiting,
    act: async (page) => {
      await page.route('**/api/**', (route) => route.abort());
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await page.getByText('Vi prøver igen').first().waitFor({ state: 'attached' });
    },
  },
  {
    name: 'not-us',
    step: { at: 'refused', revision: 2, service: common.service, failure: failure('not-us', {}) },
  },
];
