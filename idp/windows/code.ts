import { drawWords } from '../../shared/policy/draw.ts';

/**
 * Two words for a class to read from the wall: 20 bits, of which nobody tries more than a few before the window is spent.
 * They open nothing by themselves, and are no part of any password.
 */
export function drawCode(): string {
  const { handedOut } = drawWords();
  return handedOut.parts.join(' ');
}

/** Whether somebody has typed the code, as children type: with a capital, without the space, with a hyphen. */
export function isCode(typed: string, code: string): boolean {
  return lettersOf(typed) === lettersOf(code);
}

function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '');
}
