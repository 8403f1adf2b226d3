import type { Step } from '../../shared/contract/sign-in.ts';
import { signIn as signInDa } from '../../shared/i18n/sign-in/da.ts';
import { signIn as signInEn } from '../../shared/i18n/sign-in/en.ts';
import type { SignInMessages } from '../../shared/i18n/sign-in/messages.ts';
import * as da from '../../shared/i18n/sign-in/step-up/da.ts';
import * as en from '../../shared/i18n/sign-in/step-up/en.ts';
import type { StepUpMessages } from '../../shared/i18n/sign-in/step-up/messages.ts';
import type { Language } from '../../shared/i18n/spoken.ts';
import { type Adults, initialOf, inSight } from '../../widget/elements/step-up/adults.ts';
import { minutesOf } from '../../widget/elements/step-up/minutes-of.ts';
import { everybody, more, on, phone, speech, together } from '../../widget/elements/step-up/step-up-icons.ts';
import { escape } from './escape.ts';

type Choosing = Extract<Step, { at: 'step-up' }>;
type Waiting = Extract<Step, { at: 'waiting' }>;

/**
 * The steps at which a grown-up helps, as <unilogin-step-up> draws them, for the time before the script and without one:
 * links, and a form for each answer.
 */
export class StepUpCard {
  readonly #text: StepUpMessages;
  readonly #around: SignInMessages;
  readonly #action: string;

  /** `action`: where the forms go. */
  constructor(lang: Language, action: string) {
    this.#text = { da, en }[lang].stepUp;
    this.#around = { da: signInDa, en: signInEn }[lang];
    this.#action = action;
  }

  choosing(step: Choosing): string {
    const text = this.#text;
    const hasAdult = step.beside.length + step.adults.length > 0;
    const hasWay = step.ways.length > 0 || hasAdult;
    const second = hasAdult ? text['an-adult-helps'] : hasWay ? '' : text['no-way'];
    return [
      `<p>${escape(`${text.why({ service: step.service.name })} ${second}`)}</p><p class="speaker"></p>`,
      this.#nearest(step),
      step.adults.length > 0 ? this.#asking(step) : '',
      hasAdult ? unfolding(text['no-adult'], `<p>${escape(text['no-adult-advice'])}</p>`) : '',
      `<div class="stack">${this.#answer({ answer: 'not-now' }, hasWay ? 'plain' : 'act', escape(hasWay ? text['not-now'] : this.#around.back))}</div>`,
    ].join('');
  }

  /** The number, and what happens with it. */
  waiting({ number, adult: name, door, secondsLeft }: Waiting, host: string): string {
    const text = this.#text;
    const steps = [
      [speech, text['say-number']({ name, number })],
      [phone, text['they-type']({ name, host })],
      [on, text['goes-on']],
    ].map(([sign = '', words = '']) => `<li>${drawn(sign)}<span>${escape(words)}</span></li>`);
    return `<div class="clock"><svg class="ring" viewBox="0 0 120 120" aria-hidden="true"><circle cx="60" cy="60" r="54"/></svg><p class="number">${escape(number)}</p></div><div class="middle"><p>${escape(text.left({ minutes: minutesOf(secondsLeft) }))}</p><p class="speaker"></p></div>${door === undefined ? '' : this.#door(door.by)}<ol class="steps">${steps.join('')}</ol><div class="stack">${this.#answer({ answer: 'cancel' }, 'plain', escape(text.stop))}</div>`;
  }

  #door(name: string | undefined): string {
    const around = this.#around;
    const goIn = this.#answer({ answer: 'to-window' }, 'act', escape(around['go-in']));
    return `<p class="hint door">${drawn(on)}<span>${escape(around['opened-by']({ name }))}</span></p><div class="stack">${goIn}</div>`;
  }

  #nearest({ ways, beside }: Choosing): string {
    const text = this.#text;
    const links = [
      ...ways.map((way, index) => {
        const kind = index === 0 ? 'act' : 'plain';
        if ('to' in way) return link(way.to, kind, escape(text.with(way)));
        return `<button class="${kind}" type="button">${escape(text.with({ name: this.#around.passkey }))}</button>`;
      }),
      ...beside.map((way, index) => {
        const name = 'name' in way ? way.name : undefined;
        const words = `<b>${escape(text.beside)}</b><span>${escape(text['beside-with']({ name }))}</span>`;
        return link(way.to, ways.length + index === 0 ? 'plain tile first' : 'plain tile', drawn(together) + words);
      }),
    ];
    return links.length > 0 ? `<div class="stack">${links.join('')}</div>` : '';
  }

  #asking({ ways, beside, adults }: Choosing): string {
    const text = this.#text;
    const isFirst = ways.length + beside.length === 0;
    const { shown, folded } = inSight(adults);
    const [only, ...others] = adults;
    const teachers = folded.length > 0 ? unfolding(text.teachers, this.#people(folded, false)) : '';
    const heading = `<h2>${escape(text.whom({ isElsewhere: beside.length > 0 }))}</h2>`;
    if (only && others.length === 0) {
      return `<section>${isFirst ? '' : heading}${this.#people([only], isFirst)}</section>`;
    }
    const any = drawn(everybody) + escape(text['ask-any']);
    return `<section>${heading}${this.#answer({ answer: 'ask-adult' }, isFirst ? 'act' : 'plain', any)}${this.#people(shown, false)}${teachers}</section>`;
  }

  #people(adults: Adults, isGreen: boolean): string {
    const text = this.#text;
    const people = adults.map(({ id, name, is }) => {
      const who = `<span class="initial" aria-hidden="true">${escape(initialOf(name))}</span><b><span class="${adults.length === 1 ? '' : 'heard'}">${escape(text.ask)} </span>${escape(name)}</b><span>${escape(text.is({ is }))}</span>`;
      return `<li>${this.#answer({ answer: 'ask-adult', adult: id }, isGreen ? 'plain person first' : 'plain person', who)}</li>`;
    });
    return `<ul class="people">${people.join('')}</ul>`;
  }

  /** A form of its own for each answer: a button in the card does not send the form around it. */
  #answer(fields: Record<string, string>, kind: string, inside: string): string {
    const hidden = Object.entries(fields).map(
      ([name, value]) => `<input type="hidden" name="${name}" value="${escape(value)}">`,
    );
    return `<form method="post" action="${this.#action}">${hidden.join('')}<button class="${kind}">${inside}</button></form>`;
  }
}

const link = (to: string, kind: string, inside: string): string =>
  `<a class="${kind}" href="${escape(to)}">${inside}</a>`;

const drawn = (path: string): string => `<svg aria-hidden="true" viewBox="0 0 24 24"><path d="${path}"/></svg>`;

const unfolding = (words: string, inside: string): string =>
  `<details><summary><span>${escape(words)}</span>${drawn(more)}</summary>${inside}</details>`;
