import { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import { refuseOtherForms } from '../api/own-pages-only.ts';
import { askedIn, draftOf, type OrderDraft, type OrderField } from '../institutions/order-form.ts';
import { orderNumber, ordersOf } from '../institutions/order.ts';
import { alike, allOf } from '../institutions/register.ts';
import { whereToOrder } from '../institutions/where-to-order.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { type OrderTrouble, renderNoOrders, renderOrderPage } from '../pages/order-page.ts';
import { answerFailure } from '../sign-in-pages/answer-page.ts';
import type { Routes } from '../sign-in-room.ts';
import { door, languageOf, type OwnContext, type Visit, whoIsSureHere } from './door.ts';
import type { Kept } from './kept-place.ts';
import type { MailingParts } from './school-door.ts';

const here = '/institutioner/bestil';
/** Of what is like the name that somebody wants: more is nothing to decide by. */
const mostLike = 5;

interface Tried {
  readonly draft: OrderDraft | undefined;
  readonly wrong?: readonly OrderField[];
  readonly trouble?: OrderTrouble | undefined;
}

/** What somebody had typed comes back with them from the sign-in. */
function keptName(params: URLSearchParams): Kept {
  const { name } = draftOf(params);
  return name === '' ? {} : { name };
}

/** Where leaders and user administrators order a number for an institution of their municipality: whoever has shown more than a password. */
export function orderPages(
  provider: Provider,
  { desk, issuer, log, post, isOperatorMailed }: MailingParts & { readonly isOperatorMailed: boolean },
): Routes {
  const { database, now } = desk;
  const house = { provider, issuer, database, now };
  const routes: Routes = new Hono();

  const show = async (
    c: OwnContext,
    { person, lang }: Visit,
    { draft, wrong = [], trouble }: Tried,
  ): Promise<Response> => {
    const [first, ...others] = await whereToOrder(database, person.id, now());
    if (first === undefined) return answerHtml(c, renderNoOrders(lang), { status: 403 });
    const codes = [first, ...others].map(({ municipality }) => municipality);
    const all = await allOf(database, codes);
    const mail = await mailOf(person.id);
    const page = renderOrderPage({
      lang,
      contact: { name: `${person.givenName} ${person.familyName}`, username: person.username },
      places: [first, ...others],
      orders: await ordersOf(database, codes),
      there: all.filter(({ kind, closed }) => kind !== 'school' && closed === null),
      wanted: draft && {
        draft: c.req.method === 'POST' ? draft : { ...draft, mail: mail ?? '' },
        like: alike(all, draft.name, mostLike),
      },
      wrong,
      trouble,
      isOrdered: c.req.query('done') === 'yes',
    });
    return answerHtml(c, page, { status: wrong.length > 0 || trouble ? 400 : 200 });
  };

  const mailOf = async (person: string): Promise<string | null> => {
    const row = await database.selectFrom('people').select('mail').where('id', '=', person).executeTakeFirst();
    return row?.mail ?? null;
  };

  routes.get(
    here,
    door(house)(
      here,
      (c, visit) => {
        const draft = draftOf(new URL(c.req.url).searchParams);
        return show(c, visit, { draft: draft.name === '' ? undefined : draft });
      },
      { sure: true, keeps: keptName },
    ),
  );

  routes.post(here, async (c) => {
    refuseOtherForms(c.req.raw, issuer);
    const lang = languageOf(c);
    const draft = draftOf(await c.req.formData());
    const person = await whoIsSureHere(house, c.env);
    if (person === undefined)
      return c.redirect(`${here}?${new URLSearchParams({ lang, name: draft.name }).toString()}`, 303);
    const asked = askedIn(draft);
    if (!('kind' in asked)) return show(c, { person, lang }, { draft, wrong: asked });
    const taken = await desk.throttle.take('institution-orders', person.username, now());
    if ('code' in taken) {
      const seconds = taken.code === 'locked-out' ? taken.data.retryAfterSeconds : 60;
      return show(
        c,
        { person, lang },
        { draft, trouble: { code: 'often', data: { minutes: Math.ceil(seconds / 60) } } },
      );
    }
    const isMailed = post !== undefined && isOperatorMailed;
    const outcome = await orderNumber(database, { by: person, asked }, { lang, isMailed }, now());
    if (outcome !== 'ordered') {
      await desk.throttle.giveBack('institution-orders', person.username);
      return show(c, { person, lang }, { draft, trouble: outcome });
    }
    if (isMailed) post.look();
    return c.redirect(`${here}?lang=${lang}&done=yes`, 303);
  });

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}
