import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../widget/define/password.ts';
import type { UniloginPassword } from '../../../widget/elements/password/password.ts';
import { deepQueryAll, deepText } from './deep.ts';
import { waitUntil } from './wait-until.ts';

/** An element on the page, and what a person does with it. */
export class PasswordStage {
  readonly element: UniloginPassword;

  constructor(element: UniloginPassword) {
    this.element = element;
  }

  /** Puts the template into the page and waits until the element in it, or it itself, is drawn. */
  static async open(template: TemplateResult): Promise<PasswordStage> {
    const root = await fixture<HTMLElement>(template);
    const element = root.matches('unilogin-password') ? root : root.querySelector('unilogin-password');
    const stage = new PasswordStage(element as UniloginPassword);
    await stage.drawn();
    return stage;
  }

  async drawn(): Promise<void> {
    await this.element.updateComplete;
  }

  /** The field in the page's own HTML. */
  field(slot = 'new-password'): HTMLInputElement {
    const field = this.element.querySelector<HTMLInputElement>(`[slot="${slot}"] input, input[slot="${slot}"]`);
    if (!field) throw new Error(`no field in ${slot}`);
    return field;
  }

  async type(text: string, slot = 'new-password'): Promise<void> {
    const field = this.field(slot);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.drawn();
  }

  button(words: string): HTMLElement | undefined {
    return deepQueryAll(this.element, 'button').find((one) => !one.hidden && one.textContent.includes(words));
  }

  async press(words: string): Promise<void> {
    const button = this.button(words);
    if (!button) throw new Error(`no button "${words}" in "${this.text}"`);
    button.click();
    await this.drawn();
  }

  async pick(ids: readonly string[]): Promise<void> {
    await waitUntil(() => deepQueryAll(this.element, '.tile').length > 0, 'the board is there');
    for (const id of ids) deepQueryAll(this.element, `.tile[data-picture="${id}"]`).at(0)?.click();
    await this.drawn();
  }

  get text(): string {
    return deepText(this.element);
  }

  says(words: string): Promise<void> {
    return waitUntil(() => this.text.includes(words), `says "${words}", not "${this.text}"`);
  }

  /** The pictures that are shown, in order. */
  get shownPictures(): string[] {
    return deepQueryAll(this.element, '[part=part][data-picture]').map((one) => one.dataset['picture'] ?? '');
  }

  /** The list as it is read: each row's mark and words. */
  get rows(): string[] {
    return deepQueryAll(this.element, '.rules li').map(
      (row) => `${row.className} ${row.textContent.replaceAll(/\s+/g, ' ').trim()}`,
    );
  }
}
