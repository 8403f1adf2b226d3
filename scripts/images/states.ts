import type { Page } from 'playwright';
import { failure } from '../../shared/contract/errors.ts';
import type { HandedOut, Step } from '../../shared/contract/sign-in.ts';
import type { PageState } from './page-state.ts';
import { stepUpStates } from './step-up-states.ts';
import { unilogin } from '../../shared/policy/unilogin.ts';

const service = { name: 'Læringsøen' };
const username = 'idah1234';
const common = { revision: 1, service, username };
const pictures = (
  'dog sun bicycle grapes fish bed train hat umbrella heart key guitar boot corn bee anchor glasses aeroplane ' +
  'ice-cream owl giraffe mushroom robot ladder hammer tree hedgehog spoon scissors snail balloon magnet flower kite feather tent'
).split(' ');
const four: HandedOut = { form: 'pictures', pictures: ['dog', 'sun', 'kite', 'scissors'] };
const words: HandedOut = { form: 'words', parts: ['sol', 'kanin'], password: 'solkanin' };
const digits: HandedOut = { form: 'words-and-digits', parts: ['Regn', 'lampe', '47'], password: 'Regnlampe47' };
const { rules } = unilogin.bands.udskoling;

const choosing: Step = {
  at: 'choose-password',
  ...common,
  form: 'words-and-digits',
  rules: [...rules],
  about: { names: ['Ida'], school: 'Skovbrynet', classes: ['4.A'] },
};

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).click();
const pick = (count: number) => async (page: Page) => {
  for (const id of pictures.slice(0, count)) await page.locator(`[data-picture="${id}"]`).click();
};

export const pageStates: readonly PageState[] = [
  { name: 'username', step: { at: 'username', ...common, username: '' }, shown: ['light'] },
  {
    name: 'username-long-service',
    step: { at: 'username', ...common, service: { name: 'Fælleskommunal læringsplatform for mellemtrinnet' } },
  },
  {
    name: 'username-malformed',
    step: { at: 'username', ...common, username: 'ida' },
    act: press('Videre'),
  },
  {
    name: 'window-code',
    step: { at: 'window', ...common, gives: 'password', form: 'pictures', codeShownBy: 'teacher', secondsLeft: 290 },
    act: (page) => page.getByLabel('De to ord').fill('sol kat'),
  },
  {
    name: 'window-code-wrong',
    step: {
      at: 'window',
      ...common,
      gives: 'password',
      form: 'pictures',
      codeShownBy: 'teacher',
      secondsLeft: 290,
      failure: failure('window-code-wrong', { triesLeft: 4 }),
    },
  },
  {
    name: 'window-at-home',
    step: { at: 'window', ...common, gives: 'password', form: 'pictures', codeShownBy: 'contact', secondsLeft: 290 },
  },
  {
    name: 'window',
    step: { at: 'window', ...common, gives: 'password', form: 'words', openedBy: 'Mette Lindgaard', secondsLeft: 290 },
  },
  { name: 'pictures', step: { at: 'pictures', ...common, pictures }, act: pick(2), shown: ['light', 'dark'] },
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
      await press('Vis mine valg')(page);
      await press('Hør ordene')(page);
      await pick(1)(page);
    },
  },
  { name: 'password', step: { at: 'password', ...common } },
  {
    name: 'password-shown-in-capitals',
    step: { at: 'password', ...common },
    act: async (page) => {
      await page.getByLabel('Adgangskode', { exact: true }).fill('SOLKANIN');
      await press('Vis')(page);
      await page.getByLabel('Adgangskode', { exact: true }).evaluate((field) => {
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'N', bubbles: true, modifierCapsLock: true }));
      });
    },
  },
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
    shown: ['light'],
  },
  {
    name: 'new-words-unread',
    step: { at: 'new-password', ...common, form: 'words', mayChoose: true, reason: 'grade-moved' },
    handedOut: words,
    act: async (page) => {
      await press('Læs op')(page);
      await page.getByText('kan ikke læse dansk op').waitFor();
    },
  },
  {
    name: 'new-words-lost',
    step: { at: 'new-password', ...common, form: 'words', mayChoose: true, reason: 'first' },
    handedOut: words,
    act: async (page) => {
      await page.route('**/api/**', (route) => route.abort());
      await press('Giv mig andre ord')(page);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'new-words-and-digits',
    step: { at: 'new-password', ...common, form: 'words-and-digits', mayChoose: true, reason: 'first' },
    handedOut: digits,
  },
  {
    name: 'choose',
    step: choosing,
    act: async (page) => {
      await page.getByLabel('Ny adgangskode').fill('kanel9b');
      await page.getByRole('meter').waitFor();
      await press('Gem adgangskoden')(page);
    },
    shown: ['light'],
  },
  {
    name: 'choose-kept',
    step: choosing,
    act: async (page) => {
      await page.getByLabel('Ny adgangskode').fill('Kanelgiraf47');
      await page.getByRole('meter').waitFor();
    },
  },
  { name: 'choose-empty', step: choosing },
  {
    name: 'choose-refused',
    step: { ...choosing, failure: failure('password-refused', { rules: ['not-common'] }) },
  },
  { name: 'rehearse-words', step: { at: 'rehearse', ...common, form: 'words', chosen: 'handed-out' } },
  {
    name: 'rehearse-own-differs',
    step: {
      at: 'rehearse',
      ...common,
      form: 'words',
      chosen: 'own',
      failure: failure('rehearsal-differs', {}),
    },
  },
  {
    name: 'rehearse-seen-again',
    step: { at: 'new-password', ...common, form: 'pictures', mayChoose: false, reason: 'first' },
    handedOut: four,
    next: { at: 'rehearse', ...common, revision: 2, form: 'pictures', chosen: 'handed-out', pictures },
    act: async (page) => {
      await press('Jeg kan huske dem')(page);
      await press('Vis dem igen')(page);
    },
  },
  {
    name: 'rehearse-pictures',
    step: { at: 'rehearse', ...common, form: 'pictures', chosen: 'handed-out', pictures },
  },
  ...stepUpStates,
  { name: 'expires-soon', step: { at: 'expires-soon', ...common, reason: 'expired', daysLeft: 12, mayWait: true } },
  { name: 'done', step: { at: 'done', revision: 9, service, to: '/sign-in/demo/finish' } },
  {
    name: 'refused',
    step: { at: 'refused', revision: 9, service, failure: failure('locked-for-good', {}), to: '/sign-in/demo/finish' },
  },
  {
    name: 'too-busy',
    step: { at: 'username', ...common, failure: failure('too-busy', { retryAfterSeconds: 20 }) },
  },
  {
    name: 'over',
    step: { at: 'username', ...common },
    next: failure('interaction-expired', {}),
    act: async (page) => {
      await press('Videre')(page);
      await page.getByText('Start igen').waitFor();
    },
  },
  {
    name: 'english',
    step: { at: 'pictures', ...common, pictures },
    act: (page) => page.getByRole('link', { name: 'English' }).click(),
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
