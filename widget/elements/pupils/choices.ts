import { html, type TemplateResult } from 'lit';

export interface Choice {
  readonly id: string;
  readonly words: string;
}
interface Asked {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

/** From so many on, buttons beside each other are a crowd. */
const crowd = 9;

/** One of a few, by a press; one of many, from a list. */
export function choices({ name, label, choices, chosen, choose }: Asked): TemplateResult {
  if (choices.length >= crowd) {
    return html`<label class="choose"
      ><span>${label}</span
      ><select @change=${({ target }: Event & { target: HTMLSelectElement }) => choose(target.value)}>
        ${choices.map(({ id, words }) => html`<option value=${id} ?selected=${id === chosen}>${words}</option>`)}
      </select></label
    >`;
  }
  return html`<fieldset class="chips ${name}">
    <legend class="heard">${label}</legend>
    ${choices.map(
      ({ id, words }) =>
        html`<label
          ><input type="radio" name=${name} .checked=${id === chosen} @change=${() => choose(id)} /><span
            >${words}</span
          ></label
        >`,
    )}
  </fieldset>`;
}
