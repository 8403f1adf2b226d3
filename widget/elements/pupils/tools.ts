import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { filters } from '../../../shared/contract/pupil-signs.ts';
import { choices } from './choices.ts';
import { type Desk, nameOfGroup } from './desk.ts';

/** So few are seen at a glance. */
const few = 6;

/** The name of the class, the search, how many there are of each kind, and the box that selects all. */
export function tools(desk: Desk): TemplateResult {
  const { text, send, state, group, all } = desk;
  const name = group === undefined || group.kind === 'children' ? '' : nameOfGroup(group, desk);
  const isFew = all.length < few;
  return html`<div class="tools">
    ${name === '' ? nothing : html`<h2 tabindex="-1">${name}</h2>`} ${isFew ? nothing : everybody(desk)}
    ${isFew && (state.list?.groups.length ?? 0) < 2 ? nothing : search()} ${isFew ? nothing : kinds(desk)}
  </div>`;

  function search(): TemplateResult {
    return html`<label class="search"
      ><span class="heard">${text.say('search')}</span
      ><input
        type="search"
        placeholder=${text.say('search')}
        autocomplete="off"
        spellcheck="false"
        .value=${live(state.search)}
        @input=${({ target }: InputEvent & { target: HTMLInputElement }) => send({ type: 'search', text: target.value })}
    /></label>`;
  }
}

/** How many stand how: what there is at a glance, and by a press only those. */
function kinds({ text, send, state, all, counts }: Desk): TemplateResult | typeof nothing {
  const countOf = (filter: (typeof filters)[number]) => counts.get(filter) ?? 0;
  const there = filters.filter((filter) => countOf(filter) > 0 || filter === state.filter);
  if (there.length === 0) return nothing;
  return choices({
    name: 'kinds',
    label: text.say('filter'),
    choices: [
      { id: '', words: text.say('filter-name', { filter: undefined, count: all.length }) },
      ...there.map((filter) => ({ id: filter, words: text.say('filter-name', { filter, count: countOf(filter) }) })),
    ],
    chosen: state.filter ?? '',
    choose: (id) => send({ type: 'filter', filter: filters.find((filter) => filter === id) }),
  });
}

function everybody({ text, send, state, shown }: Desk): TemplateResult {
  const selected = shown.filter(({ pupil }) => state.selected.has(pupil.username)).length;
  return html`<label class="all"
    ><input
      type="checkbox"
      .checked=${live(shown.length > 0 && selected === shown.length)}
      .indeterminate=${live(selected > 0 && selected < shown.length)}
      @change=${() => send({ type: 'turn-all', now: performance.now() })}
    />${text.say('all', { count: shown.length })}</label
  >`;
}
