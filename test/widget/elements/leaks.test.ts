import { expect, nextFrame } from '@open-wc/testing';
import { failure } from '../../../shared/contract/errors.ts';
import type { Step } from '../../../shared/contract/sign-in.ts';
import '../../../widget/define/approvals.ts';
import '../../../widget/define/login.ts';
import '../../../widget/define/pupils.ts';
import '../../../widget/define/sign-in.ts';
import '../../../widget/define/status.ts';
import { approvalsOf, requestOf } from '../../support/approvals.ts';
import { FakeApprovals } from '../support/approvals-stage.ts';
import { FakeBackend } from '../support/fake-backend.ts';
import { FakeIdentityApi } from '../support/fake-identity-api.ts';
import { RunningThings } from '../support/running-things.ts';
import { FakePupils } from '../support/pupils-stage.ts';
import { deepQuery } from '../support/deep.ts';
import { steps } from '../support/sign-in-steps.ts';

function signInAt(step: Step): HTMLElement {
  const element = document.createElement('unilogin-sign-in');
  element.signInId = 'a';
  const block = document.createElement('script');
  block.type = 'application/json';
  block.textContent = JSON.stringify(step);
  element.append(block);
  return element;
}

/** Waits by frames, because the timers are counted here; gives up after eight seconds and leaves judging to the caller. */
async function framesUntil(isDone: () => boolean): Promise<void> {
  for (let frames = 0; frames < 480 && !isDone(); frames += 1) await nextFrame();
}

/** Puts the element into the page, waits until it has drawn something, takes it out, and lets what ends end. */
async function comeAndGo(element: HTMLElement): Promise<void> {
  document.body.append(element);
  await framesUntil(() => deepQuery(element, 'h1, button, div') !== undefined);
  expect(deepQuery(element, 'h1, button, div'), 'something is drawn').not.to.equal(undefined);
  await nextFrame();
  element.remove();
  await nextFrame();
}

describe('an element that is connected and removed', () => {
  let provider: FakeIdentityApi;
  let backend: FakeBackend;
  beforeEach(() => {
    provider = new FakeIdentityApi();
    backend = new FakeBackend();
  });
  afterEach(() => {
    backend.restore();
    provider.restore();
  });

  const countingDown = { ...steps.password, failure: failure('locked-out', { retryAfterSeconds: 60 }) };
  const approvals = () => new FakeApprovals(approvalsOf([requestOf({ id: 'a' })]));
  const elements: Record<string, () => HTMLElement> = {
    '<unilogin-pupils>': () => Object.assign(document.createElement('unilogin-pupils'), { source: new FakePupils() }),
    '<unilogin-approvals>': () => Object.assign(document.createElement('unilogin-approvals'), { source: approvals() }),
    ...Object.fromEntries(
      Object.entries({ ...steps, countingDown })
        .filter(([, { at }]) => at !== 'done') // it leaves the page
        .map(([name, step]) => [`<unilogin-sign-in> at ${name}`, () => signInAt(step)]),
    ),
    '<unilogin-login>': () => Object.assign(document.createElement('unilogin-login'), { backend: '/unilogin' }),
    '<unilogin-status>': () => Object.assign(document.createElement('unilogin-status'), { backend: '/unilogin' }),
  };
  for (const [name, make] of Object.entries(elements)) {
    it(`leaves nothing running: ${name}`, async () => {
      await comeAndGo(make()); // what is loaded once for the whole page is there now
      const running = new RunningThings();
      for (let times = 0; times < 3; times += 1) await comeAndGo(make());
      await framesUntil(() => running.left.length === 0);
      running.restore();
      expect(running.left).to.deep.equal([]);
    });
  }

  it('asks the provider nothing any more', async () => {
    const element = signInAt(steps.username);
    await comeAndGo(element);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(provider.looks).to.equal(0);
  });
});
