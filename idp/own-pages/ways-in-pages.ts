import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import * as v from 'valibot';
import { answerHtml } from '../pages/answer-html.ts';
import { renderAskWayIn } from '../pages/ways-in-ask-page.ts';
import { renderPaperLetter } from '../pages/ways-in-letter-page.ts';
import { renderNoWaysIn, renderWaysIn, waysInAddress, type WaysInOutcome } from '../pages/ways-in-page.ts';
import { normalUsername } from '../people/people.ts';
import { answerFailure } from '../sign-in-pages/answer-page.ts';
import type { Routes } from '../sign-in-room.ts';
import { endWayIn } from '../ways-in/end.ts';
import { findRecipient, findRecipients, waysInAt } from '../ways-in/list.ts';
import type { OwnContext } from './door.ts';
import { openByForm } from './open-by-form.ts';
import { type MailingParts, schoolDoor, type SchoolVisit } from './school-door.ts';

const text = v.pipe(v.string(), v.maxLength(200));
export const OpenForm = v.object({
  do: v.literal('open'),
  how: v.picklist(['paper', 'mail']),
  username: text,
  id: v.pipe(v.string(), v.regex(/^[\w-]{20}$/)),
});
const Form = v.variant('do', [
  v.object({ do: v.literal('find'), search: text }),
  v.object({ do: v.literal('ask'), username: text }),
  OpenForm,
  v.object({ do: v.literal('end'), id: text }),
]);

const Said = v.union([
  v.object({ done: v.picklist(['mailed', 'ended']) }),
  v.object({ fault: v.picklist(['not-here', 'today', 'once', 'no-address', 'ended-already']) }),
]);

/** Where a school's user administrator opens one-time ways in for grown-ups, and sees what became of them. */
export function waysInPages(provider: Provider, parts: MailingParts): Routes {
  const { desk, log } = parts;
  const { database, now } = desk;
  const door = schoolDoor(provider, parts, renderNoWaysIn);
  const routes: Routes = new Hono();

  const show = async (
    c: OwnContext,
    visit: SchoolVisit,
    { search, outcome }: { search?: string; outcome?: WaysInOutcome | undefined } = {},
  ): Promise<Response> => {
    const opener = { institution: visit.school.number, by: visit.person.id };
    const found = search === undefined ? undefined : await findRecipients(database, opener, search, now());
    const list = await waysInAt(database, visit.school.number, now());
    return answerHtml(
      c,
      renderWaysIn({ ...visit, list, outcome, ...(found && { search: { words: search ?? '', ...found } }) }),
    );
  };
  const leadTo = (c: OwnContext, visit: SchoolVisit, outcome: WaysInOutcome) =>
    c.redirect(`${waysInAddress(visit)}&${new URLSearchParams(outcome).toString()}`, 303);

  routes.get(
    '/me/ways-in',
    door.look('/me/ways-in', (c, visit) => {
      const said = v.safeParse(Said, c.req.query());
      return show(c, visit, { outcome: said.success ? said.output : undefined });
    }),
  );

  routes.post(
    '/me/ways-in',
    door.form(
      async (c, visit, sent) => {
        const form = v.safeParse(Form, Object.fromEntries(sent));
        if (!form.success) return c.redirect(waysInAddress(visit), 303);
        const { output } = form;
        const opener = { institution: visit.school.number, by: visit.person.id };
        switch (output.do) {
          case 'find':
            return show(c, visit, { search: output.search });
          case 'ask': {
            const recipient = await findRecipient(database, opener, normalUsername(output.username), now());
            if (recipient === undefined) return leadTo(c, visit, { fault: 'not-here' });
            const id = randomBytes(15).toString('base64url');
            return answerHtml(c, renderAskWayIn({ ...visit, recipient, id, canMail: parts.post !== undefined }));
          }
          case 'open': {
            const opened = await openByForm(visit, output, parts);
            if ('code' in opened) return answerHtml(c, renderPaperLetter({ ...visit, letter: opened }));
            return leadTo(c, visit, opened);
          }
          case 'end': {
            const of = { id: output.id, ...opener };
            const ended = await database.transaction().execute((transaction) => endWayIn(transaction, of, now()));
            return leadTo(c, visit, ended ? { done: 'ended' } : { fault: 'ended-already' });
          }
        }
      },
      (c) => Promise.resolve(c.redirect('/me/ways-in', 303)),
    ),
  );

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}
