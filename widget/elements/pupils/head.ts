import { html, nothing, type TemplateResult } from 'lit';
import { choices } from './choices.ts';
import { type Desk, nameOfGroup } from './desk.ts';
import { shownName } from '../shown-name.ts';

/** Where, and which class: only what there is to choose. */
export function head(desk: Desk): TemplateResult | typeof nothing {
  const { text, send, state, group } = desk;
  const { list, place } = state;
  if (!list) return nothing;
  const places = list.places.map((one) => ({
    id: one.id,
    words: text.say('place-name', { ...one, name: shownName(one.name) }),
  }));
  const groups = list.groups.map((one) => ({ id: one.id, words: nameOfGroup(one, desk) }));
  return html`<div class="head">
    ${
      places.length < 2
        ? nothing
        : choices({
            name: 'places',
            label: text.say('place'),
            choices: places,
            chosen: place,
            choose: (id) => send({ type: 'place', id }),
          })
    }
    ${
      groups.length < 2 || list.place !== place
        ? nothing
        : choices({
            name: 'groups',
            label: text.say('group'),
            choices: groups,
            chosen: group?.id ?? '',
            choose: (id) => send({ type: 'group', id }),
          })
    }
  </div>`;
}
