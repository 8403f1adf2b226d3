import { institutions as namesDa } from '../../shared/i18n/institutions/da.ts';
import { institutions as namesEn } from '../../shared/i18n/institutions/en.ts';
import { orders as da } from '../../shared/i18n/institutions/orders/da.ts';
import { orders as en } from '../../shared/i18n/institutions/orders/en.ts';
import type { Order } from './order.ts';

/** What the operator reads of an order, a line each: at the console, and in a mail. */
export function orderLines(order: Order & { readonly municipality_name: string }, lang: 'da' | 'en'): string[] {
  const text = { da, en }[lang];
  const kind = { da: namesDa, en: namesEn }[lang].kind({ kind: order.kind });
  return [
    text.wanted({ id: order.id, name: order.name, kind }),
    text.municipality({ name: order.municipality_name, code: order.municipality, main: order.main_number }),
    text['contact-line']({
      name: order.contact_name,
      username: order.contact_username,
      mail: order.contact_mail,
      phone: order.contact_phone,
    }),
  ];
}
