import { describe, expect, test } from 'vitest';
import { markdownHtml, markdownText } from '../../../idp/material/markdown.ts';

describe('a school’s text', () => {
  test.each([
    ['Hej **alle** og *du*', '<p>Hej <strong>alle</strong> og <em>du</em></p>'],
    ['Et\n\nTo', '<p>Et</p><p>To</p>'],
    ['Et\\\nTo', '<p>Et<br>To</p>'],
    ['# Stort\n\n### Lille', '<h3>Stort</h3><h3>Lille</h3>'],
    ['- a\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
    ['1. a\n2. b', '<ol><li><p>a</p></li><li><p>b</p></li></ol>'],
    ['> sagt', '<blockquote><p>sagt</p></blockquote>'],
    ['a `b` c\n\n---', '<p>a <code>b</code> c</p><hr>'],
    ['[siden](https://skole.example/a?b=1&c=2)', '<p><a href="https://skole.example/a?b=1&amp;c=2">siden</a></p>'],
    [
      '[skriv](mailto:post@skole.example), [ring](tel:+4512345678)',
      '<p><a href="mailto:post@skole.example">skriv</a>, <a href="tel:+4512345678">ring</a></p>',
    ],
    ['3 < 5 & 7 > 2', '<p>3 &lt; 5 &amp; 7 &gt; 2</p>'],
    ['', ''],
  ])('%j becomes HTML', (source, html) => {
    expect(markdownHtml(source)).toBe(html);
  });

  test('becomes text for a mail, with what its links lead to', () => {
    const source =
      '# Åben time\n\nKom **tirsdag**. Se [siden](https://skole.example), eller skriv til [os](mailto:post@skole.example).\n\n1. a\n2. b\n\n- c\n\n> d\n\nhttps://skole.example';
    expect(markdownText(source)).toEqual([
      'Åben time',
      'Kom tirsdag. Se siden (https://skole.example), eller skriv til os (post@skole.example).',
      '1. a\n2. b',
      '- c',
      'd',
      'https://skole.example',
    ]);
  });
});
