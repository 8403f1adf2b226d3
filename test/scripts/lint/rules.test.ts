import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { closedDoors } from '../../../scripts/lint/closed-doors.ts';
import { nameProblem } from '../../../scripts/lint/file-names.ts';
import { noWords, wordsOf } from '../../../scripts/lint/no-words.ts';

const linter = new Linter();

function problems(code: string): string[] {
  const config = {
    plugins: { unilogin: { rules: { 'no-words': noWords } } },
    rules: { 'unilogin/no-words': 'error', 'no-restricted-syntax': ['error', ...closedDoors()] },
  } satisfies Linter.Config;
  return linter.verify(code, config).map((message) => message.message);
}

test('a template may hold expressions, proper names and marks, but no words', () => {
  expect(wordsOf('<p class="name">\uE000</p> · <b>Unilogin</b><style>p { color: red; }</style>')).toEqual([]);
  expect(wordsOf('<p>Skriv \uE000</p>')).toEqual(['Skriv']);
});

test('an attribute that is read aloud is a word too', () => {
  expect(wordsOf('<input aria-label="Brugernavn" autocomplete="username">')).toEqual(['Brugernavn']);
});

test('the linter reports words in html templates only', () => {
  expect(problems('html`<p>Hej</p>`; css`p { color: red }`; html`<p>${hej}</p>`;')).toHaveLength(1);
});

test('doors are closed: registration, browser.*, innerHTML, classes that manage', () => {
  expect(problems("customElements.define('a-b', X);")).toHaveLength(1);
  expect(problems('chrome.storage.local.get();')).toHaveLength(1);
  expect(problems('element.innerHTML = text;')).toHaveLength(1);
  expect(problems('class FlowManager { handleClick() {} }')).toHaveLength(2);
  expect(problems('class Flow { #ask() {} onward() {} }')).toHaveLength(0);
});

test.each([
  ['shared/utils/a.ts', 'drawer'],
  ['shared/flow/flow-helpers.ts', 'drawer'],
  ['demo/common.ts', 'drawer'],
  ['shared/flow/LocalFlow.ts', 'case'],
  ['service/handler.ts', undefined],
  ['test/e2e/playwright.config.ts', undefined],
])('%s: %s', (path, problem) => {
  expect(nameProblem(path, true)).toBe(problem);
});

test('an index file may re-export, and no more', () => {
  expect(nameProblem('service/index.ts', true)).toBe('index');
  expect(nameProblem('service/index.ts', false)).toBeUndefined();
});
