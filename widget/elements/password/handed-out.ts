import { html, nothing, type TemplateResult } from 'lit';
import type { HandedOut } from '../../../shared/contract/sign-in.ts';
import type { WayMessages } from '../../../shared/i18n/sign-in/password/messages.ts';
import { storyLine } from '../../../shared/i18n/sign-in/password/story.ts';
import type { Messages } from '../../controllers/messages.ts';
import type { Pictures } from '../pictures.ts';
import { joined, roomFor } from './joined.ts';

/** How many words are joined when nobody says. */
export const usual = 2;

/**
 * A handed-out secret, as large as it can be: pictures in order with their story, or words each on a tile and then joined.
 * `spoken` is the part that a voice is saying.
 */
export function handedOut(
  secret: HandedOut,
  art: Pictures | undefined,
  way: Messages<WayMessages>,
  spoken: number | undefined,
): TemplateResult {
  if (secret.form === 'pictures') {
    return html`<ol class="parts pictures">
        ${secret.pictures.map(
          (id, index) =>
            html`<li class="part ${index === spoken ? 'spoken' : ''}" part="part" data-picture=${id}>
              ${art?.draw(id)}<span>${art?.name(id, way.language)}</span>
            </li>`,
        )}
      </ol>
      <p class="story">
        ${secret.pictures.map(
          (id, place) =>
            html`<span class=${place === spoken ? 'spoken' : ''}
              >${way.say('story-line', { name: art?.name(id, way.language) ?? id, place })}</span
            > `,
        )}
      </p>`;
  }
  // Pictures beside words help those who learn them in grades 4-6; from grade 7 they would be childish
  const drawing = (word: string) => {
    const id = secret.form === 'words' ? art?.idOf(word) : undefined;
    return id === undefined ? nothing : art?.draw(id);
  };
  return html`<ol class="parts" translate="no" lang="da" dir="ltr">
      ${secret.parts.map((part) => html`<li class="part" part="part">${drawing(part)}<span>${part}</span></li>`)}
    </ol>
    ${secret.parts.length > 1 ? joined(secret.parts, wordsIn(secret)) : nothing}`;
}

/** The room that it will take, while it is on its way: what stands below stays where it is under somebody's finger. */
export function handingOut(form: HandedOut['form'], words: number, said: string): TemplateResult {
  const isPictures = form === 'pictures';
  const parts = isPictures ? 4 : form === 'words' ? words : words + 1;
  return html`<ol class="parts waiting ${isPictures ? 'pictures' : ''}" aria-hidden="true">
      ${Array.from({ length: parts }, () => html`<li class="part"></li>`)}
    </ol>
    <p class="${isPictures ? 'story' : roomFor(words)} muted"><span>${said}</span></p>`;
}

/** How many words it is joined of. */
export function wordsIn(secret: HandedOut): number {
  if (secret.form === 'pictures') return 0;
  return secret.form === 'words' ? secret.parts.length : secret.parts.length - 1;
}

/** What a voice says of it, in Danish, one piece after the other: the story's sentences, or the words with a rest between. */
export function spokenOf(secret: HandedOut, art: Pictures | undefined): string[] {
  if (secret.form !== 'pictures') return [secret.parts.join(', ')];
  return secret.pictures.map((id, place) => storyLine({ name: art?.name(id, 'da') ?? id, place }));
}
