import { afterEach, expect, test, vi } from 'vitest';
import { rehearsals, rounds } from '../../../shared/strength/rehearsals.ts';
import { type LoadEstimate, serveStrength } from '../../../shared/strength/serve.ts';
import { StrengthLine } from '../../../shared/strength/strength-line.ts';

const nobody = { username: '', names: [], school: '' };
const channels: MessageChannel[] = [];
afterEach(() => {
  for (const { port1 } of channels.splice(0)) port1.close();
});

/** A page and its worker in one process, with what the worker said and was asked to estimate. */
function stage(load: LoadEstimate = async () => (await import('../../../shared/strength/estimate.ts')).estimate) {
  const channel = new MessageChannel();
  channels.push(channel);
  const heard: unknown[] = [];
  const estimated: string[] = [];
  channel.port1.addEventListener('message', ({ data }) => heard.push(data));
  serveStrength(channel.port2, async () => {
    const estimate = await load();
    return (candidate, about) => {
      estimated.push(candidate);
      return estimate(candidate, about);
    };
  });
  channel.port1.start();
  channel.port2.start();
  return { line: new StrengthLine(channel.port1), page: channel.port1, heard, estimated };
}

test('a candidate is asked about, and its strength is told', async () => {
  const { line } = stage();
  line.warm();
  expect(await line.ask('fodbold', nobody)).toMatchObject({
    at: 'estimated',
    strength: { score: 0, warning: 'top-ten' },
  });
});

test('a worker that is warmed rehearses, and tells nobody', async () => {
  const { line, estimated, heard } = stage();
  line.warm();
  await vi.waitFor(() => expect(estimated).toHaveLength(rounds * rehearsals.length), { timeout: 10_000 });
  expect(new Set(estimated)).toEqual(new Set(rehearsals));
  expect(heard).toEqual([]);
});

test('a question ends the rehearsal', async () => {
  const { line, estimated } = stage();
  line.warm();
  await vi.waitFor(() => expect(estimated.length).toBeGreaterThan(1), { timeout: 10_000, interval: 1 });
  expect(await line.ask('hest', nobody)).toMatchObject({ at: 'estimated' });
  const { length } = estimated;
  expect(length).toBeLessThan(rounds * rehearsals.length);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(estimated).toHaveLength(length);
  expect(estimated.at(-1)).toBe('hest');
});

test('of what is typed fast only the last is estimated, and what it overtook ends at once', async () => {
  const { line, estimated, heard } = stage();
  await line.ask('warm', nobody);
  const typed = ['k', 'ka', 'kan', 'kane', 'kanel'].map((candidate) => line.ask(candidate, nobody));
  expect((await Promise.all(typed)).map(({ at }) => at)).toEqual([
    'overtaken',
    'overtaken',
    'overtaken',
    'overtaken',
    'estimated',
  ]);
  expect(estimated).toEqual(['warm', 'kanel']);
  expect(heard).toHaveLength(2);
});

test('an answer that comes too late changes nothing', async () => {
  const { line, page } = stage();
  const first = line.ask('kanelgiraf', nobody);
  const second = line.ask('hest', nobody);
  page.dispatchEvent(
    new MessageEvent('message', { data: { at: 'estimated', id: 1, strength: { guessesLog10: 9, score: 4 } } }),
  );
  expect(await first).toEqual({ at: 'overtaken' });
  expect(await second).toMatchObject({ strength: { score: 0 } });
});

test('no answer holds what was asked about', async () => {
  const { line, heard } = stage();
  await line.ask('hemmeligord', nobody);
  expect(JSON.stringify(heard)).not.toContain('hemmeligord');
});

test('dictionaries that do not come are told, and asked for again with the next key', async () => {
  let tries = 0;
  const { line } = stage(async () => {
    tries += 1;
    if (tries < 3) throw new TypeError('Failed to fetch dynamically imported module');
    return () => ({ guessesLog10: 1, score: 0 });
  });
  expect(await line.ask('hest', nobody)).toEqual({ at: 'unavailable' });
  expect(await line.ask('heste', nobody)).toEqual({ at: 'unavailable' });
  expect(await line.ask('hesten', nobody)).toMatchObject({ at: 'estimated' });
});

test('a line that is closed, or whose worker is lost, leaves nobody waiting', async () => {
  const { line } = stage(() => new Promise(() => undefined));
  const closed = line.ask('hest', nobody);
  line.close();
  expect(await closed).toEqual({ at: 'overtaken' });
  const lost = line.ask('hest', nobody);
  line.lose();
  expect(await lost).toEqual({ at: 'unavailable' });
});

test('neither end listens to what is not of the protocol', async () => {
  const { line, page, heard } = stage();
  const asked = line.ask('kanelgiraf', nobody);
  for (const data of [
    undefined,
    'hi',
    { at: 'estimated', id: 1 },
    { at: 'estimated', id: 1, strength: { guessesLog10: 1, score: 9 } },
  ]) {
    page.dispatchEvent(new MessageEvent('message', { data }));
  }
  for (const message of [undefined, { do: 'estimate' }, { do: 'estimate', id: 9, candidate: 7, about: nobody }])
    page.postMessage(message);
  expect(await asked).toMatchObject({ at: 'estimated', strength: { score: 2 } });
  expect(heard.filter((one) => JSON.stringify(one).includes('"at"'))).toHaveLength(3);
});

test("a policy's About fits, function and all", async () => {
  const { line } = stage();
  const about = {
    username: 'math1853',
    names: ['Mathilde'],
    school: 'Skovbrynet',
    classes: ['5.B'],
    common: () => false,
  };
  expect(await line.ask('mathilde', about)).toMatchObject({ strength: { warning: 'about-you' } });
});
