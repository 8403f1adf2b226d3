import { html, type TemplateResult } from 'lit';
import { advice } from '../../../shared/i18n/sign-in/advice/words.ts';
import type { Words } from './checklist.ts';
import type { Advice } from './password-wishes.ts';

/** The same for those who do not see the bar, once they rest: how hard, and the one thing that would help. */
export function heardAdvice({ score, suggestion }: Advice, { way }: Words): string {
  const told = suggestion && way.in(advice)[`do-${suggestion}`];
  return [way.say('score-heard', { score }), told ?? ''].join(' ').trim();
}

/** How hard it is to guess, in words beside the bar, and one thing that would help. It is advice: nothing is refused for it. */
export function strengthMeter({ score, warning, suggestion }: Advice, { way }: Words): TemplateResult {
  const words = way.say('score', { score });
  const sentences = way.in(advice);
  const told = [warning && sentences[`weak-${warning}`], suggestion && sentences[`do-${suggestion}`]].filter(Boolean);
  return html`<div class="strength" part="strength">
    <div
      class="bar"
      role="meter"
      aria-label=${way.say('strength')}
      aria-valuemin="0"
      aria-valuemax="4"
      aria-valuenow=${score}
      aria-valuetext=${words}
    >
      ${[0, 1, 2, 3, 4].map((step) => html`<span class=${step <= score ? `on score-${score}` : ''}></span>`)}
    </div>
    <p class="muted"><b>${words}.</b> ${told.join(' ')}</p>
  </div>`;
}
