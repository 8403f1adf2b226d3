import { html, type TemplateResult } from 'lit';
import type { Form } from '../../../shared/contract/sign-in.ts';
import type { Words } from './checklist.ts';
import type { Frame } from './frame.ts';
import type { Wishes } from './password-wishes.ts';

/** What is practised: the pictures on their board, or the words in the field of the current password. */
export function practiceTask(
  form: Form,
  host: Wishes,
  { way }: Words,
  frame: Frame,
  board: readonly string[],
): TemplateResult {
  const ask = html`<p>${way.say(form === 'pictures' ? 'practise-pictures' : 'practise-words')}</p>`;
  const on = frame.on(way.say('practise-done'));
  if (form !== 'pictures') return html`${ask}${frame.field('current-password')}${on}`;
  return html`<unilogin-picture-pad
    .pictures=${board}
    .on=${way.say('practise-done')}
    .loadPictures=${() => host.loadPictures()}
  >
    <div slot="head">${ask}</div>
    <div slot="submit">${on}</div>
  </unilogin-picture-pad>`;
}
