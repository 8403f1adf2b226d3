import type { Block } from '../../shared/i18n/material/messages.ts';
import { escape } from '../pages/escape.ts';

const items = (lines: readonly string[]): string => lines.map((line) => `<li>${escape(line)}</li>`).join('');

/** Blocks of a page as HTML; a table can be scrolled by keyboard where it is broader than the page. */
export function blocksHtml(blocks: readonly Block[], label: string): string {
  return blocks
    .map((block) => {
      if (typeof block === 'string') return `<p>${escape(block)}</p>`;
      if ('list' in block) return `<ul>${items(block.list)}</ul>`;
      if ('steps' in block) return `<ol>${items(block.steps)}</ol>`;
      return tableHtml(block.rows, label);
    })
    .join('');
}

function tableHtml([head = [], ...rows]: readonly (readonly string[])[], label: string): string {
  const heads = head.map((cell) => `<th scope="col">${escape(cell)}</th>`).join('');
  // On a phone each row is a card of its own: what a cell is about then stands before it
  const body = rows
    .map(([first = '', ...cells]) => {
      const rest = cells.map((cell, index) => `<td data-head="${escape(head[index + 1] ?? '')}">${escape(cell)}</td>`);
      return `<tr><th scope="row">${escape(first)}</th>${rest.join('')}</tr>`;
    })
    .join('');
  return `<table aria-label="${escape(label)}"><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`;
}

/** The same as text alone, a paragraph each. */
export function blocksText(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    if (typeof block === 'string') return block;
    if ('list' in block) return block.list.map((line) => `- ${line}`).join('\n');
    if ('steps' in block) return block.steps.map((line, index) => `${index + 1}. ${line}`).join('\n');
    const [head = [], ...rows] = block.rows;
    return rows
      .map(
        ([first = '', ...cells]) =>
          `${first}: ${cells.map((cell, index) => `${(head[index + 1] ?? '').toLowerCase()} ${cell}`).join('; ')}`,
      )
      .join('\n');
  });
}
