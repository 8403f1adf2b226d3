import type { Block, Facts } from '../../shared/i18n/material/messages.ts';
import type { WrittenPage } from '../../shared/i18n/material/pages.ts';
import { unilogin } from '../../shared/policy/unilogin.ts';

export const facts: Facts = {
  table: unilogin,
  windowMinutes: 5,
  classCode: 'for-several',
  askMinutes: 5,
  yesMinutes: 30,
  institution: '099123',
};

/** Everything that a reader of the page reads, a text each. */
export function textsOf({ title, intro, parts }: WrittenPage): string[] {
  return [title, intro, ...parts.flatMap((part) => [part.title, ...part.blocks.flatMap(wordsOf)])];
}

function wordsOf(block: Block): readonly string[] {
  if (typeof block === 'string') return [block];
  if ('list' in block) return block.list;
  return 'steps' in block ? block.steps : block.rows.flat();
}
