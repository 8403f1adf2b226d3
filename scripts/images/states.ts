import type { Page } from 'playwright';
import { failure } from '../../shared/contract/errors.ts';
import type { HandedOut, Step } from '../../shared/contract/sign-in.ts';

/** One state of the sign-in page: the server's step, and what a person does before the picture is taken. */
export interface PageState {
  readonly name: string;
  readonly step: Step;
  readonly handedOut?: HandedOut;
  readonly act?: (page: Page) => Promise<void>;
  /** Of the pictures that docs/ shows. */
  readonly isShown?: true;
}

const service = { name: 'Læringsøen' };
const username = 'idah1234';
const common = { revision: 1, service, username };
const pictures = (
  'dog sun bicycle apple fish house rocket football umbrella star key guitar snowman banana butterfly ship crown aeroplane ' +
  'ice-cream duck elephant mushroom tractor bus drum cactus penguin whale pizza snail balloon cheese carrot kite lion tent'
).split(' ');
const four: HandedOut = { form: 'pictures', pictures: ['dog', 'sun', 'kite', 'pizza'] };
const words: HandedOut = { form: 'words', parts: ['sol', 'kanin'], password: 'solkanin' };
const digits: HandedOut = { form: 'words-and-digits', parts: ['Regn', 'lampe', '47'], password: 'Regnlampe47' };
const rules = [
  { rule: 'length', min: 8, max: 24 },
  { rule: 'contains', kind: 'lower-case', min: 1 },
  { rule: 'contains', kind: 'upper-case', min: 1 },
  { rule: 'contains', kind: 'digit', min: 1 },
  { rule: 'not-own-name' },
  { rule: 'not-season' },
  { rule: 'not-common' },
  { rule: 'not-recent', count: 5 },
] as const;

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).click();
const pick = (count: number) => async (page: Page) => {
  for (const id of pictures.slice(0, count)) await page.locator(`[data-picture="${id}"]`).click();
};

export const pageStates: readonly PageState[] = [
  { name: 'username', step: { at: 'username', ...common, username: '' }, isShown: true },
  {
    name: 'username-malformed',
    step: { at: 'username', ...common, username: 'ida' },
    act: press('Videre'),
  },
  { name: 'help', step: { at: 'username', ...common }, act: press('Jeg kan ikke komme ind') },
  { name: 'pictures', step: { at: 'pictures', ...common, pictures }, act: pick(2), isShown: true },
  { name: 'pictures-full', step: { at: 'pictures', ...common, pictures }, act: pick(4) },
  {
    name: 'pictures-wrong',
    step: { at: 'pictures', ...common, pictures, failure: failure('wrong-credentials', {}) },
  },
  {
    name: 'pictures-seen-and-heard',
    step: { at: 'pictures', ...common, pictures },
    act: async (page) => {
      await pick(3)(page);
      await press('Vis mine billeder')(page);
      await press('Hør ordene')(page);
      await pick(1)(page);
    },
  },
  { name: 'password', step: { at: 'password', ...common }, isShown: true },
  {
    name: 'password-wrong',
    step: { at: 'password', ...common, failure: failure('wrong-credentials', {}) },
  },
  {
    name: 'password-locked-out',
    step: { at: 'password', ...common, failure: failure('locked-out', { retryAfterSeconds: 120 }) },
  },
  {
    name: 'new-pictures',
    step: { at: 'new-password', ...common, form: 'pictures', mayChoose: false, reason: 'first' },
    handedOut: four,
  },
  {
    name: 'new-words',
    step: { at: 'new-password', ...common, form: 'words', mayChoose: true, reason: 'first' },
    handedOut: words,
    isShown: true,
  },
  {
    name: 'new-words-and-digits',
    step: { at: 'new-password', ...common, form: 'words-and-digits', mayChoose: true, reason: 'first' },
    handedOut: digits,
  },
  {
    name: 'choose',
    step: { at: 'choose-password', ...common, rules: [...rules], about: { names: ['Ida'], school: 'Skovbrynet' } },
    act: async (page) => {
      await page.getByLabel('Ny adgangskode').fill('kanel9b');
      await press('Gem adgangskoden')(page);
    },
    isShown: true,
  },
  { name: 'rehearse-words', step: { at: 'rehearse', ...common, form: 'words', chosen: 'handed-out' } },
  {
    name: 'rehearse-pictures',
    step: { at: 'rehearse', ...common, form: 'pictures', chosen: 'handed-out', pictures },
  },
  { name: 'expires-soon', step: { at: 'expires-soon', ...common, daysLeft: 12 } },
  { name: 'done', step: { at: 'done', revision: 9, service, to: '/sign-in/demo/finish' } },
  {
    name: 'refused',
    step: { at: 'refused', revision: 9, service, failure: failure('locked-for-good', {}), to: '/sign-in/demo/finish' },
  },
  {
    name: 'offline',
    step: { at: 'username', ...common },
    act: async (page) => {
      await page.route('**/api/**', (route) => route.abort());
      await press('Videre')(page);
      await page.getByRole('alert').waitFor({ state: 'attached' });
    },
  },
  {
    name: 'slow',
    step: { at: 'username', ...common },
    act: async (page) => {
      await page.route('**/api/**', () => undefined);
      await press('Videre')(page);
      await page.getByText('Et øjeblik').waitFor();
    },
  },
];
