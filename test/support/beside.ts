import type { LyingProvider } from './lying-provider.ts';
import type { ProvingProvider } from './proving-provider.ts';
import { askedForMore, mitidOf, substantial } from './upstream.ts';

type Asked = Awaited<ReturnType<typeof askedForMore>>;

/** A pupil whom a service asks for the word of an adult. */
export function askedForAnAdult(provider: ProvingProvider, username: string, acr = 'AdultVerified'): Promise<Asked> {
  return askedForMore(provider, username, acr);
}

/** What a page's form sends without being typed. */
export function hiddenFields(html: string): Record<string, string> {
  const fields = html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g);
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]));
}

/** A grown-up beside the pupil leaves for the other provider: the address there. */
export async function adultLeaves({ guest, step }: Asked): Promise<URL> {
  const [way] = step.beside;
  if (way === undefined) throw new Error('no grown-up can show who they are here');
  const page = await (await guest.visitor.send(guest.issuer + way.to)).text();
  if (!page.includes(`href="${way.to}/go"`)) throw new Error('the page leads nowhere');
  const response = await guest.visitor.send(`${guest.issuer}${way.to}/go`);
  await response.body?.cancel();
  return new URL(response.headers.get('location') ?? '', guest.issuer);
}

/** What the other provider says of whoever has proved there that they are this person, sure enough. */
export function provedAsMitid(username: string) {
  return { sub: mitidOf(username), acr: substantial, auth_time: Math.floor(Date.now() / 1000) };
}

/** The whole way of a grown-up: there, and back to the pupil's page. Gives the last answer on the way. */
export async function bringAdult(asked: Asked, mitid: LyingProvider, username: string) {
  const there = await adultLeaves(asked);
  mitid.lie = provedAsMitid(username);
  const visit = await asked.guest.visitor.visit(mitid.answer(there));
  mitid.lie = {};
  return visit;
}
