import type { Secret } from '../../../shared/contract/answers.ts';
import { UniloginPicturePad } from '../picture-pad/picture-pad.ts';

/** What was pressed on the board below `root`, which forgets it; with fewer than four it asks for them. */
export function pressedIn(root: ParentNode): Secret | undefined {
  const board = root.querySelector('unilogin-picture-pad');
  const pictures = board instanceof UniloginPicturePad ? board.take() : undefined;
  return pictures && { kind: 'pictures', pictures };
}

/** What was written in the field, which is empty afterwards and keeps the focus. */
export function writtenIn(field: HTMLInputElement | undefined): Secret | undefined {
  const password = field?.value ?? '';
  if (field) field.value = '';
  field?.focus();
  return password === '' ? undefined : { kind: 'password', password };
}

/** Puts text where a person would have typed it, with the same consequences. */
export function writeInto(field: HTMLInputElement | undefined, text: string): void {
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.focus();
}
