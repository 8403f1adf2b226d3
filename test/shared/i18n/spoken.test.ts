import { expect, test } from 'vitest';
import { area, spoken } from '../../../shared/i18n/spoken.ts';

const danish = { greeting: { hello: 'Hej' } };
const english = { greeting: { hello: 'Hello' } };

test('says what is there until another language has come', async () => {
  const greeting = area(spoken({ da: danish, en: () => Promise.resolve(english) }), 'greeting');
  expect([greeting.in('en').hello, greeting.speaks('en'), greeting.speaks('da')]).toEqual(['Hej', false, true]);
  await greeting.bring('en');
  expect([greeting.in('en').hello, greeting.speaks('en'), greeting.in('da').hello]).toEqual(['Hello', true, 'Hej']);
});

test('the areas of a folder come together, and once', async () => {
  const words = spoken({ da: () => Promise.resolve(danish), en: english });
  const [greeting, other] = [area(words, 'greeting'), area(words, 'greeting')];
  expect(greeting.in('da').hello).toBe('Hello');
  await greeting.bring('da');
  expect(other.in('da').hello).toBe('Hej');
  expect([other.bring('da'), other.bring('en')]).toEqual([undefined, undefined]);
});

test('a language that could not be loaded is tried again when it is asked for again', async () => {
  let isAway = true;
  const load = () => (isAway ? Promise.reject(new Error('away')) : Promise.resolve(english));
  const words = spoken({ da: danish, en: load });
  await expect(words.bring('en')).rejects.toThrow('away');
  expect(words.in('en').greeting.hello).toBe('Hej');
  isAway = false;
  await words.bring('en');
  expect(words.in('en').greeting.hello).toBe('Hello');
});
