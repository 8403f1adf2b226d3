import { expect, test } from 'vitest';
import { readConfig } from '../../../idp/config.ts';

const from = 'unilogin@example.dk';

test('mail is sent by a server with its name and password, from an address', () => {
  const { mail } = readConfig({ IDP_SMTP: 'smtps://anders:s%40dan@mail.example.dk:465', IDP_MAIL_FROM: from });
  expect(mail?.server.hostname).toBe('mail.example.dk');
  expect(mail?.from).toBe(from);
  expect(readConfig({}).mail).toBeUndefined();
  expect(readConfig({ IDP_MAIL_FROM: from }).mail).toBeUndefined();
});

test.each([
  ['IDP_SMTP', { IDP_SMTP: 'https://anders:hemmelig@mail.example.dk', IDP_MAIL_FROM: from }],
  ['IDP_SMTP', { IDP_SMTP: 'smtp://mail.example.dk/?tls=hemmelig', IDP_MAIL_FROM: from }],
  ['IDP_SMTP', { IDP_SMTP: 'hemmelig', IDP_MAIL_FROM: from }],
  ['IDP_MAIL_FROM', { IDP_SMTP: 'smtp://mail.example.dk' }],
  ['IDP_MAIL_FROM', { IDP_SMTP: 'smtp://mail.example.dk', IDP_MAIL_FROM: 'hemmelig' }],
])('a wrong %s is named at start, and its value is not', (name, environment) => {
  const start = () => readConfig(environment);
  expect(start).toThrow(new RegExp(`^${name} must be `));
  expect(start).not.toThrow(/hemmelig/);
});
