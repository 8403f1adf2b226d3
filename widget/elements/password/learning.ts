import type { LitElement, TemplateResult } from 'lit';
import type { Secret } from '../../../shared/contract/answers.ts';
import { Voice } from '../../controllers/voice.ts';
import type { Words } from './checklist.ts';
import { DrawnSecret, type Drawing } from './drawn-secret.ts';
import { spokenOf } from './handed-out.ts';
import { LearningViews } from './learning-views.ts';
import type { PasswordStep, Wishes } from './password-wishes.ts';
import { isAnew, type Shown } from './own-way.ts';
import { fitOf, patience } from './rehearsal.ts';

type At<Name extends PasswordStep['at']> = Extract<PasswordStep, { at: Name }>;

/** What learning needs of what stands around it. */
interface Around {
  drawing(): Drawing;
  chooseOwn(): void;
  back(): void;
}

/** Learning what was handed out: seen, heard, and rehearsed as a game that cannot be failed. */
export class Learning {
  readonly #host: LitElement & Wishes;
  readonly #words: Words;
  readonly #around: Around;
  readonly #voice: Voice;
  readonly #views: LearningViews;
  readonly drawn: DrawnSecret;
  #isSeen = false;
  #tries = 0;
  #hint = '';

  constructor(host: LitElement & Wishes, words: Words, around: Around) {
    this.#host = host;
    this.#words = words;
    this.#around = around;
    this.drawn = new DrawnSecret(host);
    this.#voice = new Voice(host);
    this.#views = new LearningViews(words, this.drawn, this.#voice, {
      another: () => void this.drawn.draw(around.drawing()),
      read: () => this.#read(),
      hide: () => this.#see(false),
      // What nobody knows any more, as after a reload, cannot be shown: another one is handed out
      again: () => (this.drawn.secret ? this.#see(true) : around.back()),
      chooseOwn: () => around.chooseOwn(),
      loadPictures: () => host.loadPictures(),
    });
  }

  /** Another step: what was said and tried there is over, and so is what was handed out where it counts no longer. */
  begin(shown: Shown, before: Shown | undefined): void {
    const isOther = shown.at === 'rehearse' && shown.draw !== this.drawn.secret?.draw;
    if (shown.at === 'choose-password' || isOther || isAnew(shown, before)) this.drawn.forget();
    this.#isSeen = false;
    this.#tries = 0;
    this.#hint = '';
    this.#voice.hush();
  }

  handOut(): void {
    void this.drawn.begin(this.#around.drawing(), this.#host.others);
  }

  offered(step: At<'new-password'>, lead: TemplateResult, on: TemplateResult): TemplateResult {
    return this.#views.offered(step, lead, on);
  }

  rehearsing(step: At<'rehearse'>, field: TemplateResult, on: TemplateResult): TemplateResult {
    return this.#isSeen && this.drawn.secret
      ? this.#views.shownAgain(this.drawn.secret, this.#hint)
      : this.#views.rehearsing(step, this.#hint, field, on);
  }

  /** Somebody types or presses: what the last try was told is read. */
  typed(): void {
    this.#hint = '';
  }

  /** Whether it is being shown again; then it is hidden, and the rehearsal goes on. */
  hideWhenSeen(): boolean {
    if (!this.#isSeen) return false;
    this.#see(false);
    return true;
  }

  /** Whether a try may go on. What this page has not shown, after a reload, only the provider can compare. */
  fits(tried: Secret): boolean {
    const { secret } = this.drawn;
    const fit = secret && fitOf(secret, tried);
    if (!secret || !fit || fit.isRight) return true;
    this.#tries += 1;
    this.#isSeen = this.#tries >= patience;
    this.#hint = this.#isSeen ? this.#words.way.say('look-again', { form: secret.form }) : this.#hintFor(fit.places);
    if (this.#isSeen) this.#tries = 0;
    this.#host.requestUpdate();
    return false;
  }

  // First how much was right, then how it begins
  #hintFor(places: number): string {
    const { secret, art } = this.drawn;
    const { way } = this.#words;
    if (secret?.form !== 'pictures') return way.say('not-yet');
    if (this.#tries === 1) return way.say('right-places', { count: places });
    const [first = ''] = secret.pictures;
    return way.say('first-is', { name: art?.name(first, way.language) ?? first });
  }

  #see(isSeen: boolean): void {
    this.#isSeen = isSeen;
    this.#hint = '';
    this.#host.requestUpdate();
  }

  #read(): void {
    const { secret, art } = this.drawn;
    if (secret) this.#voice.say(...spokenOf(secret, art));
  }
}
