import { ResponseBodyError } from 'openid-client';
import { readConfig } from '../config.ts';
import { drawCode, openApp } from './app.ts';
import { signInByGrownUp } from './ask.ts';

const { issuer } = readConfig(process.env);
const [username = ''] = process.argv.slice(2);
const say = (line: string) => void process.stdout.write(`${line}\n`);

const code = drawCode();
say(`Regnetavlen. ${username}: open ${issuer}/me/asked. Your code here: ${code}`);
try {
  const { name, acr, unilogin_loa } = { ...(await signInByGrownUp(await openApp(issuer), username, code)) };
  say(`Signed in: ${JSON.stringify({ name, acr, unilogin_loa })}`);
} catch (reason) {
  if (!(reason instanceof ResponseBodyError)) throw reason;
  say(`Not this time: ${reason.error}`);
  process.exitCode = 1;
}
