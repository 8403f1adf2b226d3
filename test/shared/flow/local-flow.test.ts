import { expect, test } from 'vitest';
import { LocalFlow, type Failed } from '../../../shared/flow/local-flow.ts';

type Event = { type: 'ask' } | { type: 'answered'; text: string };
type Effect = 'answer' | 'throw' | 'wait';

function flow(first: Effect) {
  return new LocalFlow<string, Event, Effect>({
    initial: 'idle',
    reduce: (_state, event: Event | Failed) => {
      if (event.type === 'ask') return ['asking', first];
      return [event.type === 'answered' ? event.text : event.failure.code];
    },
    perform: async (effect, signal) => {
      if (effect === 'throw') throw new Error('a secret of the server');
      if (effect === 'wait') await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return { type: 'answered', text: 'answer' };
    },
  });
}

test('an effect ends in the event that it tells', async () => {
  const running = flow('answer');
  const seen: string[] = [];
  running.subscribe(() => seen.push(running.state));
  running.send({ type: 'ask' });
  await Promise.resolve();
  await Promise.resolve();
  expect(seen).toEqual(['asking', 'answer']);
});

test('what an effect throws becomes a failure without its words', async () => {
  const running = flow('throw');
  running.send({ type: 'ask' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(running.state).toBe('unexpected');
});

test('a stopped flow aborts what is under way and hears nothing any more', async () => {
  const running = flow('wait');
  running.send({ type: 'ask' });
  running.stop();
  await new Promise((resolve) => setTimeout(resolve));
  expect(running.state).toBe('asking');
});
