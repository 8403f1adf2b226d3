import { html, type TemplateResult } from 'lit';
import type { Failure } from '../../../shared/contract/errors.ts';
import { stroke } from '../../theme/icons.ts';
import { signOf } from './sign-of.ts';

/** Says what came of it and what to do next. `words` may count down; the alert says once how it began. */
export function told({ code }: Failure, words: string, alert: string): TemplateResult {
  const { kind, path } = signOf(code);
  return html`<p class=${kind}>
    ${stroke(path)}<span aria-hidden="true">${words}</span><span class="heard" role="alert">${alert}</span>
  </p>`;
}
