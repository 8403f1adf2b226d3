import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { codePoints } from '../../../shared/policy/code-points.ts';
import type { About, Rule } from '../../../shared/policy/rule.ts';
import { lengthOf } from '../../../shared/policy/table.ts';
import { UniloginPasswordJudgedEvent } from '../../events/password-judged.ts';
import { ChecklistNews, sentenceOf } from './checklist-news.ts';
import { type Row, unmet } from './checklist-rows.ts';
import { lines, type Words } from './checklist.ts';
import { choosingView, emptyMeter } from './choosing-view.ts';
import { usual } from './handed-out.ts';
import { fittingAdvice } from './fitting-advice.ts';
import { Idea } from './idea.ts';
import { Judges } from './judges.ts';
import { LatestAnswer } from './latest-answer.ts';
import { LatestRows } from './latest-rows.ts';
import { LivePlace } from './live-place.ts';
import { Pace } from './pace.ts';
import { passwordRules } from './password-rules.ts';
import type { Advice, PasswordStep, Wishes } from './password-wishes.ts';
import type * as Meter from './strength-meter.ts';

type Choosing = Extract<PasswordStep, { at: 'choose-password' }>;

/** How long after a key at most what stands there is judged: no reader's eye is back from the field sooner. */
const paceMs = 120;
/** A pause, and not the time between two keys: then the bar moves. */
const pauseMs = 250;
/** A longer one: then the provider is asked. */
const refusalMs = 400;

/** What the element draws around the choice, and what it does for it. */
interface Around {
  readonly lead: TemplateResult | typeof nothing;
  readonly fields: TemplateResult;
  readonly on: TemplateResult;
  drawIdea(): Promise<readonly string[]>;
}

/** What is drawn of how the candidate stands. */
interface Standing {
  readonly rows: readonly Row[];
  readonly advice: Advice | undefined;
  readonly isRefused: boolean;
}

/** The choice of one's own password: judges what is typed, asks the page's two judges about it, and says what changed. */
export class Choice {
  readonly #host: ReactiveControllerHost & HTMLElement & Wishes;
  readonly #words: Words;
  readonly #news: ChecklistNews;
  readonly #idea: Idea;
  readonly #server: LatestAnswer<readonly string[]>;
  readonly #strength: LatestAnswer<Advice>;
  readonly #judges: Judges;
  readonly #rows: LatestRows;
  readonly #pace: Pace;
  readonly #again: () => void;
  readonly #lines = new LivePlace();
  readonly #meterPlace = new LivePlace();
  #drawn: Standing | undefined;
  #ruled: { field: HTMLInputElement; rules: readonly Rule[] } | undefined;
  #meter: typeof Meter | undefined;
  #room = Infinity;
  #unmet = '';
  /** Of what was sent last, until something else is typed: no more of it is kept than what many use. */
  #sentBeginning: string | undefined;
  /** The person wanted to go on: what is missing stands out. */
  isAsked = false;

  /** `again`: judges what stands in the field now. */
  constructor(host: ReactiveControllerHost & HTMLElement & Wishes, words: Words, again: () => void) {
    this.#host = host;
    this.#again = again;
    this.#pace = new Pace(paceMs, again);
    this.#words = words;
    this.#rows = new LatestRows(host);
    this.#news = new ChecklistNews(host, words, {
      advice: (rows) => this.#heard(rows),
      isBehind: () => this.#pace.isWaiting,
    });
    this.#idea = new Idea(host);
    this.#server = new LatestAnswer(host, refusalMs, (isNew) => isNew && host.requestUpdate());
    this.#strength = new LatestAnswer(host, pauseMs, (isNew) => {
      this.#news.stir();
      if (isNew) this.#drawMeter();
    });
    this.#judges = new Judges(host);
  }

  begin(): void {
    this.#pace.stop();
    this.#drawn = undefined;
    this.isAsked = false;
    this.#unmet = '';
    this.#rows.forget();
    this.#news.forget();
    this.#idea.forget();
    this.#server.forget();
    this.#strength.forget();
    this.#judges.dismiss();
  }

  /** Brings what the page itself can tell about a choice, and judges again once it can. */
  callJudges(): void {
    this.#judges.call(() => {
      this.#rows.forget(); // they know what was unknown
      if (this.#host.strengthWorker !== undefined) this.#loadMeter();
      this.#again();
    });
  }

  rows(step: Choosing, candidate: string): readonly Row[] {
    return this.#rows.of({
      rules: step.rules,
      about: this.#about(step),
      candidate,
      broken: this.#broken(step, candidate),
      beginning: this.#beginning(step, candidate),
      isChecking: this.#server.isAsking,
      isAsked: this.isAsked,
    });
  }

  /** What is missing, each in words: the first rule that is not kept comes first. */
  missing(step: Choosing, candidate: string): string[] {
    const missing = unmet(this.rows(step, candidate)).map((row) => sentenceOf(row, this.#words));
    return missing.length === 0 && this.#isRefused(step, candidate) ? [this.#words.way.say('refused')] : missing;
  }

  /** Which bound of a length rule is broken, as native validity names it. */
  flags(step: Choosing, candidate: string): ValidityStateFlags {
    const { length } = codePoints(candidate);
    const { min, max } = lengthOf(step.rules);
    return length < min ? { tooShort: true } : length > max ? { tooLong: true } : { customError: true };
  }

  /** Hears that a choice is on its way, and no longer in the field. */
  sent(candidate: string): void {
    this.#pace.stop();
    this.#sentBeginning = this.#judges.beginningOf(candidate);
    this.isAsked = false;
  }

  /** Hears a key: the letter comes first, and is judged when it stands there. What was said of what stood before is over. */
  typed(): void {
    this.#server.forget();
    this.#pace.stir();
  }

  /** Judges now what was typed last. */
  settle(): void {
    this.#pace.settle();
  }

  /** Hears that something else stands in the field, or that other rules hold for it. Draws only what is another than before. */
  judge(step: Choosing, candidate: string): void {
    this.#pace.stop();
    this.#server.forget();
    if (candidate !== '') this.#sentBeginning = undefined;
    const { check } = this.#host;
    const strength = this.#host.strength ?? this.#judges.strength(this.#about(step));
    let rows = this.rows(step, candidate);
    if (check && candidate !== '' && unmet(rows).length === 0) {
      this.#server.ask(check, candidate);
      rows = this.rows(step, candidate);
    }
    if (strength && candidate !== '' && codePoints(candidate).length <= lengthOf(step.rules).max) {
      this.#askStrength(strength, candidate);
    } else this.#strength.forget();
    this.#room = roomIn(step, candidate);
    this.#news.hear(rows, candidate === '');
    this.#draw({ rows, advice: this.#strength.answer, isRefused: this.#isRefused(step, candidate) });
  }

  /** Lets password managers see the rules. A browser that cuts what is too long tells nobody, so it is not asked to. */
  ruleField(field: HTMLInputElement, { rules }: Choosing): void {
    if (this.#ruled?.field === field && this.#ruled.rules === rules) return;
    this.#ruled = { field, rules };
    field.setAttribute('passwordrules', passwordRules(rules));
    field.minLength = lengthOf(rules).min;
    field.removeAttribute('maxlength');
  }

  view(step: Choosing, candidate: string, around: Around, take: (idea: string) => void): TemplateResult {
    const rows = this.rows(step, candidate);
    const isRefused = this.#isRefused(step, candidate);
    this.#room = roomIn(step, candidate);
    this.#drawn = { rows, advice: this.#strength.answer, isRefused };
    return choosingView(
      {
        rows,
        lines: this.#lines.showing(lines(rows, this.#words)),
        isAsked: this.isAsked,
        news: this.#news.said,
        isRefused,
        failure: step.failure?.code === 'password-refused' ? step.failure : undefined,
        meter: this.#meterPlace.showing(this.#meterOf(this.#drawn)),
        lead: around.lead,
        fields: around.fields,
        idea: html`${this.#idea.view(this.#words, step.words ?? usual, () => void this.#idea.think(around.drawIdea), take)}`,
        on: around.on,
      },
      this.#words,
    );
  }

  // A key changes rows and meter, and seldom more: the rest of the card is not looked at for them
  #draw(now: Standing): void {
    const before = this.#drawn;
    const isSameList = before?.rows === now.rows && before.isRefused === now.isRefused;
    this.#tell(now.rows);
    if (isSameList && before.advice === now.advice) return;
    if (!before || this.isAsked || before.isRefused !== now.isRefused) return this.#host.requestUpdate();
    this.#drawn = now;
    if (!isSameList) this.#lines.draw(lines(now.rows, this.#words));
    this.#meterPlace.draw(this.#meterOf(now));
  }

  #drawMeter(): void {
    if (!this.#drawn) return;
    this.#drawn = { ...this.#drawn, advice: this.#strength.answer };
    this.#meterPlace.draw(this.#meterOf(this.#drawn));
  }

  #meterOf({ advice, rows }: Standing): TemplateResult | typeof nothing {
    if (!advice || !this.#meter) return this.#meterRoom;
    return this.#meter.strengthMeter(fittingAdvice(advice, rows, this.#room), this.#words);
  }

  // What stands below stays where it is when the meter comes, and while its words change
  get #meterRoom(): TemplateResult | typeof nothing {
    const { strength, strengthWorker } = this.#host;
    return strength || strengthWorker !== undefined ? emptyMeter : nothing;
  }

  /** The advice as it is heard, once it is about what stands there. */
  #heard(rows: readonly Row[]): string {
    const { answer, isAsking } = this.#strength;
    if (!answer || isAsking || !this.#meter) return '';
    return this.#meter.heardAdvice(fittingAdvice(answer, rows, this.#room), this.#words);
  }

  /** Tells the page which rules are unmet now, when others were. */
  #tell(rows: readonly Row[]): void {
    const broken = unmet(rows).map(({ finding }) => finding.rule.rule);
    if (broken.join() === this.#unmet) return;
    this.#unmet = broken.join();
    this.#host.dispatchEvent(new UniloginPasswordJudgedEvent([...new Set(broken)]));
  }

  // What stands there stays until there is something better: a bar that blinks is no calm one
  #askStrength(strength: NonNullable<Wishes['strength']>, candidate: string): void {
    this.#strength.askAgain(strength, candidate);
    this.#loadMeter();
  }

  #loadMeter(): void {
    if (this.#meter) return;
    void import('./strength-meter.ts').then(
      (meter) => {
        this.#meter = meter;
        this.#news.stir();
        this.#drawMeter();
      },
      () => undefined, // advice that does not come is not missed
    );
  }

  #about({ username, about }: Choosing): About {
    return { username, ...about, common: this.#host.context?.common ?? this.#common };
  }

  readonly #common = (candidate: string): boolean | undefined => this.#judges.common(candidate)?.();

  // The provider's word about what was sent last holds until something else is typed
  #broken({ failure }: Choosing, candidate: string): readonly string[] | undefined {
    if (candidate !== '') return this.#server.answer;
    return failure?.code === 'password-refused' ? failure.data.rules : undefined;
  }

  // Not asked for at each key, only where the provider has refused
  #beginning(step: Choosing, candidate: string): string | undefined {
    if (this.#broken(step, candidate) === undefined) return undefined;
    return candidate === '' ? this.#sentBeginning : this.#judges.beginningOf(candidate);
  }

  #isRefused(step: Choosing, candidate: string): boolean {
    const broken = this.#broken(step, candidate) ?? [];
    return candidate !== '' && broken.length > 0 && !step.rules.some(({ rule }) => broken.includes(rule));
  }
}

/** How many characters may still be typed. */
function roomIn({ rules }: Choosing, candidate: string): number {
  return lengthOf(rules).max - codePoints(candidate).length;
}
