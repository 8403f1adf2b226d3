import { afterAll, beforeAll, expect, test } from 'vitest';
import { typedElsewhereCalls } from '../../../shared/contract/typed-elsewhere.ts';
import { Extension, registerExtension } from '../../support/extension.ts';
import { Household } from '../../support/household.ts';
import { linesOf } from '../../support/log-reader.ts';

const { path } = typedElsewhereCalls.typedElsewhere;
let home: Household;
let idas: Extension;
beforeAll(async () => {
  home = await Household.open();
  await registerExtension(home.provider.database);
  idas = await Extension.of(home.ida);
});
afterAll(() => home.close());

test('whoever typed it reads on which host, in words', async () => {
  expect((await idas.ask(path, { body: { host: 'xn--unilgin-djg.example:8443' } })).status).toBe(200);
  const read = async (lang: string) => {
    const { response } = await home.ida.visitor.visit(`${home.provider.issuer}/me/log?lang=${lang}`);
    return linesOf(await response.text())[0];
  };
  expect(await read('da')).toBe('Du skrev din kode på en anden side: xn--unilgin-djg.example:8443');
  expect(await read('en')).toBe('You typed your password on another page: xn--unilgin-djg.example:8443');
});

test('operators are alarmed by school and host, and by nobody’s name', async () => {
  await idas.ask(path, { body: { host: 'alarm.example' } });
  const line = home.provider.log.find((one) => one.includes('alarm.example')) ?? '';
  expect(JSON.parse(line)).toMatchObject({
    event: 'typed-elsewhere',
    institution: expect.stringMatching(/^\d{6}$/),
    host: 'alarm.example',
  });
  expect(line).not.toMatch(/idah1234|Ida/);
});
