import { orders as da } from '../../shared/i18n/institutions/orders/da.ts';
import { orders as en } from '../../shared/i18n/institutions/orders/en.ts';
import type { Database } from '../database/open.ts';
import type { DueMail } from '../mail/outbox.ts';
import type { Letter } from '../mail/post.ts';
import { escape } from '../pages/escape.ts';
import { orderLines } from './order-lines.ts';
import { waitingOrders } from './settle.ts';

/** An order, to the operator's mailbox; undefined where it has ended meanwhile, or nobody is to be told. */
export async function orderLetter(
  { institution_order, lang }: DueMail,
  { database, to }: { readonly database: Database; readonly to: string | undefined },
): Promise<Letter | undefined> {
  const order = (await waitingOrders(database)).find(({ id }) => id === institution_order);
  if (to === undefined || order === undefined) return undefined;
  const text = { da, en }[lang];
  const lines = [...orderLines(order, lang), text.commands({ id: order.id })];
  const html = lines.map((line) => `<p>${escape(line)}</p>`).join('\n');
  return {
    to,
    from: text.sender,
    subject: text.subject({ name: order.name, municipality: order.municipality_name }),
    text: lines.join('\n'),
    html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escape(text.title)}</title></head><body>\n${html}</body></html>`,
  };
}
