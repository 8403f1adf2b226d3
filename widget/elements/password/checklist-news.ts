import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Row } from './checklist-rows.ts';
import { noteOf, type Words } from './checklist.ts';
import { Rest } from './rest.ts';

/** How long nothing must be typed before a change is said; a screen reader speaks the keys until then. */
const restMs = 1000;

interface Sources {
  /** What is said of a candidate that stands so, in words; nothing while nobody knows. */
  advice(rows: readonly Row[]): string;
  /** Something was typed and is not judged yet: it will be heard of, and nothing is said until then. */
  isBehind(): boolean;
}

/**
 * Says what changed in the list since it last spoke, and in the advice beside it, once the person rests. What went and came back
 * is no news.
 */
export class ChecklistNews implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #words: Words;
  readonly #sources: Sources;
  readonly #rest = new Rest(restMs, () => this.#speak());
  #heard: { rows: readonly Row[]; isEmpty: boolean } | undefined;
  #told: readonly Row[] = [];
  #toldAdvice = '';
  /** What the live region holds. */
  said = '';

  constructor(host: ReactiveControllerHost, words: Words, sources: Sources) {
    this.#host = host;
    this.#words = words;
    this.#sources = sources;
    host.addController(this);
  }

  /** Hears how the list stands now; speaks later, or not at all. */
  hear(rows: readonly Row[], isEmpty: boolean): void {
    this.#heard = { rows, isEmpty };
    this.#rest.stir();
  }

  /** The advice may be another than before. */
  stir(): void {
    if (this.#heard) this.#rest.stir();
  }

  /** Begins anew, as with another list. */
  forget(): void {
    this.#rest.stop();
    this.#heard = undefined;
    this.#told = [];
    this.#toldAdvice = '';
    this.said = '';
  }

  hostDisconnected(): void {
    this.forget();
  }

  #speak(): void {
    if (!this.#heard || this.#sources.isBehind()) return;
    const { rows, isEmpty } = this.#heard;
    const advice = isEmpty ? '' : this.#sources.advice(rows);
    const isNew = advice !== '' && advice !== this.#toldAdvice;
    const news = isEmpty ? '' : `${newsOf(this.#told, rows, this.#words)} ${isNew ? advice : ''}`.trim();
    this.#told = rows;
    if (isNew || isEmpty) this.#toldAdvice = advice;
    if (news === '' || news === this.said) return;
    this.said = news;
    this.#host.requestUpdate();
  }
}

/** The sentence for the difference; nothing when there is none. The first one says only what is missing. */
export function newsOf(before: readonly Row[], now: readonly Row[], words: Words): string {
  const isFirst = before.length !== now.length || before.every(({ state }) => state === 'open');
  const changed = now.filter((row, index) => isFirst || row.state !== before[index]?.state);
  const unmet = changed.filter(({ state }) => state === 'unmet');
  const met = isFirst ? [] : changed.filter(({ state }) => state === 'met');
  if (unmet.length === 0 && met.length === 0 && !isFirst) return '';
  if (now.every(({ state }) => state !== 'unmet')) return words.way.say('all-met');
  const rulesOf = (rows: readonly Row[]) => rows.map(({ finding }) => words.text.say('rule', { rule: finding.rule }));
  const lacking = unmet.filter(({ finding }) => finding.rule.rule === 'contains');
  return [
    met.length > 0 ? words.way.say('now-met', { rules: rulesOf(met) }) : '',
    lacking.length > 0 ? words.way.say('now-unmet', { rules: rulesOf(lacking) }) : '',
    ...unmet.filter((row) => !lacking.includes(row)).map((row) => sentenceOf(row, words)),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** A broken rule and what was found, as one sentence. */
export function sentenceOf(row: Row, words: Words): string {
  return `${words.text.say('rule', { rule: row.finding.rule })}: ${noteOf(row, words)}.`;
}
