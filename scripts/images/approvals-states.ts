import type { Page } from 'playwright';
import type { Approvals } from '../../shared/contract/approvals.ts';
import { type Failure, failure } from '../../shared/contract/errors.ts';
import { classroom, history, listOf, long, request } from '../../site/world/approvals.ts';

/** One state of the page at which grown-ups say yes: who waits, what the provider answers, and what a person does. */
export interface ApprovalsState {
  readonly name: string;
  readonly lang?: 'en';
  readonly list: Approvals | Failure | 'unreachable';
  /** What the provider says to an answer. */
  readonly next?: ApprovalsState['list'];
  /** What the page says when the list is there. */
  readonly begins: string;
  readonly act?: (page: Page) => Promise<void>;
  /** And when it is ready for its picture. */
  readonly says?: string;
  /** The looks in which docs/images shows it. */
  readonly shown?: readonly string[];
}

const ida = request('ida');
const elsewhere = request('ida', { isSameNetwork: false, device: 'phone', counts: 'Substantial' });
const type = (number: string) => async (page: Page) => {
  await page.getByLabel('Hvilket tal').first().fill(number);
};
const press = (name: string) => (page: Page) => page.getByRole('button', { name }).first().click();
const confirm = async (page: Page) => {
  await type('47')(page);
  await page.keyboard.press('Enter');
};
const school = 'Skovbrynet Skole';

export const approvalsStates: readonly ApprovalsState[] = [
  { name: 'one', list: listOf([ida]), begins: 'Ida Holm', act: type('4'), shown: ['light', 'dark'] },
  { name: 'elsewhere', list: listOf([elsewhere]), begins: 'andet netværk', shown: ['phone'] },
  { name: 'class', list: listOf(classroom), begins: 'Ahmed Ali' },
  { name: 'long', list: listOf([long]), begins: 'Anna-Sofie' },
  {
    name: 'other-scripts',
    list: listOf([
      request('1', { pupil: { name: 'ليلى الحسن', class: '2.B', school } }),
      request('2', { pupil: { name: 'Оксана Шевченко', class: '2.B', school } }),
      request('3', { pupil: { name: '王 小明', class: '2.B', school } }),
    ]),
    begins: 'Оксана',
  },
  {
    name: 'wrong',
    list: listOf([ida]),
    next: failure('wrong-number', { triesLeft: 1 }),
    begins: 'Ida',
    act: confirm,
    says: 'ikke det rigtige',
  },
  {
    name: 'wrong-twice',
    list: listOf([ida]),
    next: failure('wrong-numbers', {}),
    begins: 'Ida',
    act: confirm,
    says: 'to gange',
  },
  { name: 'too-short', list: listOf([ida]), begins: 'Ida', act: press('Ja, lad'), says: 'Skriv hele tallet' },
  {
    name: 'confirmed',
    list: listOf([ida, ...classroom.slice(2, 4)]),
    next: listOf(classroom.slice(2, 4)),
    begins: 'Ida',
    act: confirm,
    says: 'er på vej',
  },
  { name: 'refused', list: listOf([ida]), next: listOf([]), begins: 'Ida', act: press('Nej'), says: 'Du sagde nej' },
  {
    name: 'doubted',
    list: listOf([elsewhere]),
    begins: 'Ida',
    act: press('Det var ikke os'),
    says: 'Var det ikke jer',
  },
  {
    name: 'reported',
    list: listOf([ida]),
    next: listOf([]),
    begins: 'Ida',
    act: async (page) => {
      await press('Det var ikke os')(page);
      await press('Ja, log ud')(page);
    },
    says: 'er logget ud',
  },
  {
    name: 'muted',
    list: listOf([ida]),
    next: listOf([], { muted: [{ id: 'm', pupil: ida.pupil, secondsLeft: 3590 }] }),
    begins: 'Ida',
    act: press('Skjul spørgsmål fra'),
    says: 'Skjult lige nu',
  },
  {
    name: 'over',
    list: listOf([ida]),
    next: failure('request-over', {}),
    begins: 'Ida',
    act: confirm,
    says: 'venter ikke længere',
  },
  { name: 'empty', list: listOf([], { history }), begins: 'Ingen venter', shown: ['light'] },
  {
    name: 'history',
    list: listOf([], { history }),
    begins: 'Ingen venter',
    act: (page) => page.getByText('Det har du svaret').click(),
    says: 'Du sagde nej',
  },
  { name: 'looking', list: 'unreachable', begins: 'ingen forbindelse' },
  {
    name: 'not-sure',
    list: listOf([ida]),
    next: failure('not-sure-of-you', {}),
    begins: 'Ida',
    act: confirm,
    says: 'Vis, at det er dig, så',
  },
  { name: 'sure-soon', list: listOf([ida], { sureForSeconds: 400 }), begins: 'Ida', says: 'skal du vise igen' },
  { name: 'password', list: listOf([request('ida', { gives: 'password' })]), begins: 'Ida', says: 'Du ser den aldrig' },
  { name: 'english', lang: 'en', list: listOf([elsewhere]), begins: 'another network' },
];

/** Answers the page's calls as the state says. */
export async function playApi(page: Page, { list, next = list }: ApprovalsState): Promise<void> {
  await page.clock.setFixedTime(then);
  await page.route('**/api/approvals/news', (route) => route.abort());
  let isAnswered = false;
  await page.route(/\/api\/(approvals|mutes)(?!\/news)/, (route) => {
    if (route.request().method() === 'POST') isAnswered = true;
    const isLook = route.request().method() === 'GET';
    const said = isAnswered && !(isLook && typeof next === 'object' && 'code' in next) ? next : list;
    if (said === 'unreachable') return route.abort();
    return route.fulfill({ status: 'code' in said ? 409 : 200, json: atThen(said) });
  });
}

/** When the pictures are taken, whenever that is: one Thursday after school. */
const then = new Date('2026-11-26T15:12:30Z');

/** What was asked or answered just now, was so then. */
function atThen(said: Approvals | Failure): unknown {
  const late = Date.now() - then.getTime();
  return JSON.parse(JSON.stringify(said), (key, value: unknown) =>
    (key === 'askedAt' || key === 'at') && typeof value === 'number' ? value - late : value,
  );
}
