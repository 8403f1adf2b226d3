import { describe, expect, test } from 'vitest';
import { StepSchema } from '../../shared/contract/sign-in.ts';
import { elementMarkdown } from '../../site/generator/element-pages.ts';
import { framePages } from '../../site/generator/frame-pages.ts';
import { type Declaration, declarations } from '../../site/generator/manifest.ts';
import type { LiveState } from '../../site/world/live-state.ts';
import { liveStates } from '../../site/world/live-states.ts';

const frames = framePages();
const pages = elementMarkdown();
const statesOf = (tag: string): readonly LiveState[] => liveStates[tag] ?? [];

/** Every value that an attribute can have by the manifest, as a page writes it; the language is what the reader chooses. */
function written({ attributes }: Declaration): { attribute: string; html: string }[] {
  return attributes
    .filter(({ name, description = '' }) => name !== 'lang' && !description.startsWith('set by the element'))
    .flatMap(({ name, type }) =>
      (type?.text ?? '').includes('|')
        ? (type?.text ?? '').split('|').map((value) => ({ attribute: name, html: `${name}="${value}"` }))
        : [],
    );
}
/** What is so where nothing is written. */
const usual = ['display="redirect"'];

describe.each(declarations().map((one) => [one.tagName, one] as const))('<%s> in the documentation', (tag, element) => {
  test('has a page with everything that the manifest says of it', () => {
    const page = pages[`elements/${tag}.md`] ?? '';
    const { attributes, events, members, slots, cssParts, cssProperties } = element;
    const named = [attributes, events, members, slots, cssParts, cssProperties].flat().map(({ name }) => name);
    expect(named.filter((name) => !page.includes(`| \`${name}`))).toEqual([]);
  });

  test('is alive in several states, each of which the page leads to', () => {
    const states = statesOf(tag);
    expect(states.length).toBeGreaterThan(1);
    const page = pages[`elements/${tag}.md`] ?? '';
    const lost = states.filter(({ name }) => {
      const path = `live/${tag}/${name}.html`;
      return !(
        page.includes(`href="../${path}" target="${tag}" data-state="${name}"`) &&
        frames[path]?.includes(`<${tag}`) === true
      );
    });
    expect(lost).toEqual([]);
    expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
  });

  test('shows every value that an attribute can have', () => {
    const all = statesOf(tag)
      .map(({ html }) => html)
      .join();
    const missing = written(element).filter(({ html }) => !usual.includes(html) && !all.includes(html));
    expect(missing).toEqual([]);
  });
});

test('every step that a server can name is a state of the sign-in', () => {
  const shown = statesOf('unilogin-sign-in').map(({ world }) => {
    const said = world?.()({ method: 'GET', path: '/api/sign-ins/example', body: undefined });
    return typeof said === 'object' && 'answer' in said ? (said.answer as { at: string }).at : undefined;
  });
  expect(StepSchema.options.map(({ entries }) => entries.at.literal).filter((at) => !shown.includes(at))).toEqual([]);
});

test('each of our elements is one of the manifest', () => {
  const tags = declarations().map(({ tagName }) => tagName);
  expect(Object.keys(liveStates).toSorted()).toEqual(tags.toSorted());
});
