import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { type Desk, nameOfGroup } from './desk.ts';

/** The other classes in which there is somebody who is searched for: a press goes there, and what is searched for stays. */
export function elsewhere(desk: Desk): TemplateResult | typeof nothing {
  const { text, send, elsewhere } = desk;
  if (elsewhere.length === 0) return nothing;
  return html`<div class="row elsewhere">
    <span class="muted">${text.say('found-elsewhere')}</span>
    ${elsewhere.map(
      ({ group, count }) =>
        html`<button class="plain" type="button" @click=${(event: Event) => go(event, group.id)}>
          ${text.say('found-in', { count, name: nameOfGroup(group, desk) })}
        </button>`,
    )}
  </div>`;

  function go({ currentTarget }: Event, id: string): void {
    send({ type: 'found-in', id });
    if (currentTarget instanceof HTMLElement) void focusName(currentTarget.getRootNode() as ShadowRoot);
  }
}

/** The button goes with its press: who uses no mouse, or hears the page, is told where they are. */
async function focusName(root: ShadowRoot): Promise<void> {
  await (root.host as LitElement).updateComplete;
  root.querySelector<HTMLElement>('.tools h2')?.focus();
}
