import type { Rule } from 'eslint';

/** Attributes that a person hears or reads; the others are for the machine. */
const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'placeholder', 'title', 'label'];
const properNames = ['Unilogin', 'MitID'];
// Stands for an expression; no letter, so it is never taken for a word
const hole = '\uE000';

/** What a person would read of a template: its text and its spoken attributes, without tags, comments and styles. */
export function wordsOf(template: string): string[] {
  const visible = template
    .replaceAll(/<!--[\s\S]*?-->/g, ' ')
    .replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/&\w+;|&#\w+;/g, ' ');
  const tags = visible.match(/<[^>]*>/g) ?? [];
  const attributes = tags.flatMap((tag) =>
    [...tag.matchAll(/\s([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
      .filter(([, name]) => name !== undefined && spoken.includes(name))
      .map(([, , double, single]) => double ?? single ?? ''),
  );
  const text = visible.replaceAll(/<[^>]*(>|$)/g, '\n').split('\n');
  return [...text, ...attributes]
    .map((piece) => piece.replaceAll(hole, ' ').trim())
    .filter((piece) => /\p{L}/u.test(piece) && !properNames.includes(piece));
}

/** Sentences live in shared/i18n: a word in a template is a word that no translator sees. */
export const noWords: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { words: 'A template holds no words: give “{{words}}” a key in shared/i18n and say it from there.' },
  },
  create: (context) => ({
    TaggedTemplateExpression(node) {
      if (node.tag.type !== 'Identifier' || node.tag.name !== 'html') return;
      const template = node.quasi.quasis.map((part) => part.value.cooked ?? '').join(hole);
      for (const words of wordsOf(template)) context.report({ node: node.quasi, messageId: 'words', data: { words } });
    },
  }),
};
