import { expect } from '@open-wc/testing';
import { failure } from '../../../shared/contract/errors.ts';
import type { Step } from '../../../shared/contract/sign-in.ts';
import '../../../widget/define/sign-in.ts';
import { deepText } from '../support/deep.ts';
import { FakeIdentityApi } from '../support/fake-identity-api.ts';
import { at, field, says, submit } from '../support/sign-in-stage.ts';
import { steps } from '../support/sign-in-steps.ts';
import { waitUntil } from '../support/wait-until.ts';

const door = {
  at: 'window',
  revision: 1,
  service: { name: 'Læringsøen' },
  username: 'idah1234',
  gives: 'password',
  form: 'pictures',
  codeShownBy: 'teacher',
  secondsLeft: 290,
} satisfies Step;

describe('<unilogin-sign-in> at a door that asks for two words', () => {
  let provider: FakeIdentityApi;
  beforeEach(() => {
    provider = new FakeIdentityApi();
  });
  afterEach(() => provider.restore());

  it('brings the child to the words, in letters that a child of six finds again', async () => {
    const element = await at(steps.username);
    provider.lays(door);
    field(element, 'username').value = 'idah1234';
    submit(element);
    await says(element, 'Du kan få nye billeder');
    await waitUntil(() => document.activeElement === field(element, 'code'));
    const { fontSize } = getComputedStyle(field(element, 'code'));
    expect(parseFloat(fontSize)).to.be.at.least(28);
    await expect(element).to.be.accessible();
  });

  for (const [by, where] of [
    ['teacher', 'Din lærer viser dem på tavlen eller skærmen.'],
    ['user-administrator', 'Den voksne, der hjælper dig, viser dem.'],
    ['contact', 'Din voksne derhjemme viser dem.'],
  ] as const) {
    it(`says where the words are that a ${by} shows`, async () => {
      const element = await at({ ...door, codeShownBy: by });
      await waitUntil(() => field(element, 'code').closest('div')?.textContent.includes(where));
    });
  }

  it('keeps words that were wrong in sight, with nothing to delete before they are typed again', async () => {
    const element = await at(door);
    await says(element, 'Du kan få nye billeder');
    const code = field(element, 'code');
    code.value = ' sol kta ';
    provider.lays({ ...door, revision: 2, failure: failure('window-code-wrong', { triesLeft: 4 }) });
    submit(element);
    await says(element, 'Se på dem, og prøv igen.');
    expect(provider.asked.at(-1)).to.deep.include({ answer: { answer: 'through-window', code: 'sol kta' } });
    await waitUntil(() => document.activeElement === code);
    expect(code.value.slice(code.selectionStart ?? 0, code.selectionEnd ?? 0)).to.equal(' sol kta ');
  });

  it('forgets the words behind the door', async () => {
    const element = await at(door);
    await says(element, 'Du kan få nye billeder');
    field(element, 'code').value = 'sol kat';
    provider.lays({ ...steps.newWords, revision: 2, reason: 'reset' });
    submit(element);
    await waitUntil(() => !deepText(element).includes('Gå ind') && provider.asked.length === 1);
    await waitUntil(() => field(element, 'code').value === '');
  });
});
