import { fixture, html } from '@open-wc/testing';
import { failure, type Failure } from '../../../shared/contract/errors.ts';
import type { Answer } from '../../../shared/contract/answers.ts';
import '../../../widget/define/step-up.ts';
import type { StepUpStep, UniloginStepUp } from '../../../widget/elements/step-up/step-up.ts';
import { deepQueryAll, deepText } from './deep.ts';
import { steps } from './sign-in-steps.ts';

const { askAdult, waiting, stepUp, noWay } = steps;
const adult = (id: number, is: 'contact' | 'teacher') => ({ id: `a${id}`, name: `Voksen ${id}`, is });
const told = (found: Failure): StepUpStep => ({ ...askAdult, failure: found });

/** Each state, as the server would name it. */
export const stepUpStates = {
  'a way of one’s own': stepUp,
  'no way': noWay,
  'one grown-up': { ...askAdult, beside: [], adults: askAdult.adults.slice(0, 1) },
  'a grown-up here, and some elsewhere': askAdult,
  'eight grown-ups': {
    ...askAdult,
    adults: [1, 2, 3, 4, 5, 6, 7, 8].map((id) => adult(id, id < 5 ? 'contact' : 'teacher')),
  },
  'said no': told(failure('adult-said-no', {})),
  'nobody answered': told(failure('nobody-answered', {})),
  'wrong numbers': told(failure('wrong-numbers', {})),
  'asked often': told(failure('asked-often', { retryAfterSeconds: 95 })),
  'adult unknown': told(failure('adult-unknown', {})),
  'something of ours': told(failure('unexpected', {})),
  waiting,
  'waiting for anybody': { ...waiting, adult: undefined },
  'little left': { ...waiting, secondsLeft: 20 },
  'nothing left': { ...waiting, secondsLeft: 0 },
} satisfies Record<string, StepUpStep>;

/** The element alone, as a provider's own page would hold it. */
export class StepUpStage {
  readonly element: UniloginStepUp;
  readonly sent: Answer[] = [];
  looks = 0;

  private constructor(element: UniloginStepUp) {
    this.element = element;
    element.send = (answer) => void this.sent.push(answer);
    element.look = () => {
      this.looks += 1;
      return Promise.resolve();
    };
  }

  static async open(step: StepUpStep, { lang = 'da', width = 384, dir = 'ltr' } = {}): Promise<StepUpStage> {
    const place = await fixture<HTMLElement>(
      html`<div dir=${dir} style="inline-size: ${width}px">
        <unilogin-step-up lang=${lang} .step=${step}></unilogin-step-up>
      </div>`,
    );
    const element = place.querySelector('unilogin-step-up');
    if (!element) throw new Error('no element');
    return new StepUpStage(element);
  }

  async shows(step: StepUpStep): Promise<void> {
    this.element.step = step;
    await this.element.updateComplete;
  }

  get text(): string {
    return deepText(this.element);
  }

  button(words: string): HTMLElement | undefined {
    return deepQueryAll(this.element, 'button, a, summary').find((one) => one.textContent.includes(words));
  }

  async press(words: string): Promise<void> {
    const found = this.button(words);
    if (!found) throw new Error(`no "${words}" in "${this.text}"`);
    found.click();
    await this.element.updateComplete;
  }
}
