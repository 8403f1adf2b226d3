import { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import * as v from 'valibot';
import { news } from '../../shared/contract/news.ts';
import { UniloginError } from '../../shared/contract/errors.ts';
import { answerWithFailure } from '../api/answer-with-failure.ts';
import { refuseOtherForms, refuseOtherSites } from '../api/own-pages-only.ts';
import { senderOf } from '../api/sender.ts';
import { takePupilsWord } from '../backchannel/pupils-word.ts';
import { askedOf } from '../backchannel/what-pupils-see.ts';
import { askedTopic } from '../live/news.ts';
import type { Streams } from '../live/stream.ts';
import { browserSession } from '../oidc/browser-session.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderAskedPage } from '../pages/asked-page.ts';
import { deviceOf } from '../sign-in/sender.ts';
import { answerFailure } from '../sign-in-pages/answer-page.ts';
import type { PagesParts } from '../sign-in-pages/pages-parts.ts';
import type { Routes } from '../sign-in-room.ts';
import { door, languageOf, whoIsHere } from './door.ts';

const Form = v.object({ ask: v.pipe(v.string(), v.maxLength(64)), word: v.picklist(['ask', 'not-me']) });

interface AskedParts extends PagesParts {
  readonly streams: Streams;
  /** A keyed hash of a username, as idp/backchannel keeps it. */
  readonly askedName: (username: string) => string;
}

/** Where pupils see which apps ask in their name, and say whether it is them (docs/decisions/0033). */
export function askedPages(provider: Provider, { desk, issuer, log, proxies, streams, askedName }: AskedParts): Routes {
  const { database, now } = desk;
  const house = { provider, issuer, database, now };
  const routes: Routes = new Hono();

  routes.get(
    '/me/asked',
    door(house)('/me/asked', async (c, { person, lang }) => {
      const view = await askedOf(database, { pupil: person.id, name: askedName(person.username) }, now());
      const isForYoungest = (await desk.passwords.kindOf(person.id)) === 'pictures';
      const name = `${person.givenName} ${person.familyName}`;
      return answerHtml(c, renderAskedPage({ view, name, isForYoungest, lang, host: new URL(issuer).host }));
    }),
  );

  routes.post('/me/asked', async (c) => {
    refuseOtherForms(c.req.raw, issuer);
    const person = await whoIsHere(house, c.env);
    const form = v.safeParse(Form, Object.fromEntries(await c.req.formData()));
    if (person !== undefined && form.success) {
      const at = {
        pupil: person.id,
        session: (await browserSession(provider, c.env)).uid,
        name: askedName(person.username),
        id: form.output.ask,
        device: deviceOf(c.req.header('user-agent')),
        network: desk.networkOf(senderOf(c.env.incoming, proxies)),
        worth: async (client: string) => {
          const { adultCounts, raiseHolds } = await desk.levelsOf(client);
          return { counts: adultCounts ? 'Substantial' : 'AdultVerified', holds_seconds: raiseHolds } as const;
        },
      };
      await takePupilsWord(database, at, form.output.word, now());
    }
    return c.redirect(`/me/asked?lang=${languageOf(c)}`, 303);
  });

  routes.get(news.asked.path, async (c) => {
    refuseOtherSites(c.req.raw);
    const person = await whoIsHere(house, c.env);
    if (person === undefined) throw new UniloginError('interaction-expired', {});
    const mayHear = async () => (await whoIsHere(house, c.env))?.id === person.id;
    return streams.open(askedTopic(askedName(person.username)), { signal: c.req.raw.signal, mayHear });
  });

  routes.onError((err, c) =>
    c.req.path.startsWith('/api/') ? answerWithFailure(c, err, log) : answerFailure(c, err, log),
  );
  return routes;
}
