import { html, LitElement, nothing, type TemplateResult } from 'lit';
import * as v from 'valibot';
import type { SettingsMessages } from '../../shared/i18n/settings/messages.ts';
import { settings } from '../../shared/i18n/settings/words.ts';
import { Messages } from '../../widget/controllers/messages.ts';
import { schemas } from '../option.ts';
import type { Platform } from '../platform.ts';
import { mark } from '../popup/mark.ts';
import { Choices } from './choices.ts';
import type { Desk } from './desk.ts';
import { localProviderField, type Said } from './local-provider-field.ts';
import { ProviderCheck } from './provider-check.ts';
import { providerField } from './provider-field.ts';
import { styles } from './settings-page.styles.ts';
import { guardRows, notifyRow, reportsRow, switchRow } from './switch-row.ts';
import { Talk } from './talk.ts';

/** The page of settings: what a person chooses here, what their school has chosen, and what the browser lets us do for it. */
export class UniloginSettings extends LitElement {
  static override styles = styles;
  readonly #choices: Choices;
  readonly #check: ProviderCheck;
  readonly #desk: Desk;
  #localSaid: Said | undefined;

  constructor(platform: Platform) {
    super();
    this.#choices = new Choices(this, platform);
    this.#check = new ProviderCheck(this, this.#choices);
    this.#desk = {
      text: new Messages<SettingsMessages>(this, settings),
      choices: this.#choices,
      talk: new Talk(this),
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#choices.isRead) return nothing;
    const desk = this.#desk;
    const { text } = desk;
    return html`<main>
      <header>${mark}<span>Unilogin</span></header>
      <h1>${text.say('title')}</h1>
      <p>${text.say(this.#choices.isAnyManaged ? 'school-chose' : 'lead')}</p>
      <section aria-labelledby="guard">
        <h2 id="guard">${text.say('guard')}</h2>
        ${guardRows.map((row) => switchRow(row, desk))} ${reportsRow(desk)}
      </section>
      <section aria-labelledby="grown-ups">
        <h2 id="grown-ups">${text.say('notify-title')}</h2>
        ${switchRow(notifyRow, desk)}
      </section>
      <section aria-labelledby="where">
        <h2 id="where">${text.say('provider')}</h2>
        ${providerField(desk, this.#check)}
      </section>
      <section aria-labelledby="local">
        <h2 id="local">${text.say('local-title')}</h2>
        ${localProviderField(desk, { said: this.#localSaid, keep: (name) => void this.#keepLocal(name) })}
      </section>
    </main>`;
  }

  async #keepLocal(name: string): Promise<void> {
    this.#localSaid = name === '' ? 'none' : v.is(schemas.localProvider, name) ? 'kept' : 'wrong';
    if (this.#localSaid !== 'wrong') await this.#choices.choose('localProvider', name === '' ? undefined : name);
    this.requestUpdate();
  }
}
