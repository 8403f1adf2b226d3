import { sample, secure } from '../../shared/policy/below.ts';
import { drawWords } from '../../shared/policy/draw.ts';
import { shortWords } from './short-words.ts';

/**
 * Two words for a class to read from the wall: 20 bits, or 15 where the words are short, of which nobody tries more than a few
 * before the window is spent (docs/words.md). They open nothing by themselves, and are no part of any password.
 */
export function drawCode({ isShort }: { isShort: boolean }): string {
  const words = isShort ? sample(shortWords, 2, secure) : drawWords().handedOut.parts;
  return words.join(' ');
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
