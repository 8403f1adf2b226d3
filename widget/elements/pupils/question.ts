import { html, nothing, type TemplateResult } from 'lit';
import { type Desk, whomOf } from './desk.ts';

/** What will happen, asked once. The dialog is opened and closed by the element, as `asked` comes and goes. */
export function question(desk: Desk): TemplateResult {
  const { text, send, state } = desk;
  return html`<dialog
    id="question"
    class="question"
    aria-labelledby="asked"
    aria-describedby="will-happen"
    @close=${() => send({ type: 'cancel' })}
  >
    ${state.asked ? asked(state.asked, desk) : nothing}
  </dialog>`;

  function asked({ gives, pupils }: NonNullable<typeof state.asked>, desk: Desk): TemplateResult {
    const { rules, places = [], pupils: known = [] } = state.list ?? {};
    const whom = whomOf(pupils, 'selected', desk);
    const isOne = pupils.length === 1;
    const as = places.find(({ id }) => id === state.place)?.as ?? 'teacher';
    const isHome = as === 'contact';
    const hasCode = rules?.codeFrom !== undefined && pupils.length >= rules.codeFrom;
    const replaced = known.filter(
      ({ username, windows }) =>
        pupils.includes(username) && windows.some((one) => one.is === 'open' && one.gives === gives),
    ).length;
    return html`<h2 id="asked" tabindex="-1">${text.say('asked', { gives, whom })}</h2>
      <ul id="will-happen">
        <li>${text.say('asked-time', { minutes: Math.round((rules?.lastsSeconds ?? 0) / 60) })}</li>
        ${hasCode ? html`<li>${text.say('asked-code', { as })}</li>` : nothing}
        <li>${text.say('asked-what', { gives, isOne, isHome })}</li>
        <li>${text.say('asked-guard', { gives, isHome })}</li>
        ${replaced > 0 ? html`<li>${text.say('asked-replaces', { count: replaced })}</li>` : nothing}
      </ul>
      <div class="answers">
        <button class="act yes" type="button" @click=${() => send({ type: 'confirm' })}>
          ${text.say('yes', { whom })}
        </button>
        <button class="plain" type="button" @click=${() => send({ type: 'cancel' })}>${text.say('no')}</button>
      </div>`;
  }
}

/** The second press is one key away; where the question is taller than the window, it is read before. */
export function showQuestion(dialog: HTMLDialogElement): void {
  dialog.scrollTop = 0; // the browser has gone to the first button
  const yes = dialog.querySelector<HTMLElement>('.yes');
  const isInSight = yes && yes.getBoundingClientRect().bottom <= dialog.getBoundingClientRect().bottom;
  (isInSight ? yes : dialog.querySelector('h2'))?.focus({ preventScroll: true });
}
