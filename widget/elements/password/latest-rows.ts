import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { evaluate } from '../../../shared/policy/evaluate.ts';
import type { About, Finding, Rule } from '../../../shared/policy/rule.ts';
import { isSameRow, type Judged, type Row, rowsOf } from './checklist-rows.ts';

/** All that the list hangs on. */
export interface Asked extends Omit<Judged, 'findings'> {
  readonly rules: readonly Rule[];
  readonly about: About;
}

/**
 * The list for what stands in the field, judged by the code that the provider enforces the rules with. It is asked for
 * several times at each key and judged once; what stands as before is the same object, so that there is nothing to draw.
 */
export class LatestRows implements ReactiveController {
  #asked: Asked | undefined;
  #about: About | undefined;
  #findings: readonly Finding[] = [];
  #rows: readonly Row[] = [];

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  of(wanted: Asked): readonly Row[] {
    const about = this.#about && isSamePerson(this.#about, wanted.about) ? this.#about : wanted.about;
    const asked = { ...wanted, about };
    const before = this.#asked;
    const isJudged =
      before?.candidate === asked.candidate && before.about === about && isAlike(before.rules, asked.rules);
    if (isJudged && isSameTelling(before, asked)) return this.#rows;
    if (!isJudged) this.#findings = evaluate(asked.rules, asked.candidate, about);
    this.#asked = asked;
    this.#about = about;
    const rows = rowsOf({ ...asked, findings: this.#findings }).map((row, index) => {
      const drawn = this.#rows[index];
      return drawn && isSameRow(drawn, row) ? drawn : row;
    });
    if (!isAlike(rows, this.#rows)) this.#rows = rows;
    return this.#rows;
  }

  /** Keeps nothing of what was typed. */
  forget(): void {
    this.#asked = undefined;
    this.#findings = [];
    this.#rows = [];
  }

  hostDisconnected(): void {
    this.forget();
  }
}

function isSameTelling(one: Asked, other: Asked): boolean {
  return one.broken === other.broken && one.isChecking === other.isChecking && one.isAsked === other.isAsked;
}

function isSamePerson(one: About, other: About): boolean {
  return (
    one.username === other.username &&
    one.school === other.school &&
    one.common === other.common &&
    isAlike(one.names, other.names) &&
    (one.classes === undefined) === (other.classes === undefined) &&
    isAlike(one.classes ?? [], other.classes ?? [])
  );
}

function isAlike<Item>(some: readonly Item[], others: readonly Item[]): boolean {
  if (some === others) return true;
  return some.length === others.length && some.every((item, index) => item === others[index]);
}
