import { orders as da } from '../../shared/i18n/institutions/orders/da.ts';
import { orders as en } from '../../shared/i18n/institutions/orders/en.ts';
import type { Database } from '../database/open.ts';
import { inParagraphs } from '../mail/in-paragraphs.ts';
import type { DueMail } from '../mail/outbox.ts';
import type { Letter } from '../mail/post.ts';
import { orderLines } from './order-lines.ts';
import { findOrder } from './settle.ts';

/** An order, to the operator's mailbox; undefined where it has ended meanwhile, or nobody is to be told. */
export async function orderLetter(
  { institution_order, lang }: DueMail,
  { database, to }: { readonly database: Database; readonly to: string | undefined },
): Promise<Letter | undefined> {
  const order = await findOrder(database, institution_order ?? '');
  if (to === undefined || order?.state !== 'received') return undefined;
  const text = { da, en }[lang];
  const lines = [orderLines(order, lang).join('\n'), text.commands({ id: order.id })];
  const subject = text.subject({ name: order.name, municipality: order.municipality_name });
  return { to, ...inParagraphs(lines, { lang, from: text.sender, subject }) };
}

/** How an order ended, to its contact person: the number, or why there is none; and where that is seen. */
export async function orderEndedLetter(
  { institution_order, lang }: DueMail,
  { database, issuer }: { readonly database: Database; readonly issuer: string },
): Promise<Letter | undefined> {
  const order = await findOrder(database, institution_order ?? '');
  if (order === undefined || order.state === 'received') return undefined;
  const text = { da, en }[lang];
  const { name, contact_name, number, reason } = order;
  const outcome = number === null ? text.refused({ reason: reason ?? '' }) : text['given-mail']({ number });
  const see = text['see-orders']({ address: `${issuer}/institutioner/bestil?lang=${lang}` });
  const lines = [text.greeting({ name: contact_name }), text['you-ordered']({ name }), outcome, see];
  const subject = text['ended-subject']({ name });
  return { to: order.contact_mail, ...inParagraphs(lines, { lang, from: text.sender, subject }) };
}
