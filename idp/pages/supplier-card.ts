import type { ServiceSupplier } from '../oidc/by-agreement.ts';
import { escape } from './escape.ts';

/** How to reach whoever answers for a service. @param subject and, if it says more, text of a letter that is begun from here */
export function renderSupplier({ name, contact, web }: ServiceSupplier, subject: string, body = ''): string {
  const mailto = `mailto:${contact.mail}?subject=${encodeURIComponent(subject)}${body === '' ? '' : `&body=${encodeURIComponent(body)}`}`;
  const lines = [
    `<b>${escape(name)}</b>`,
    ...(contact.name === undefined ? [] : [escape(contact.name)]),
    `<a href="${escape(mailto)}">${escape(contact.mail)}</a>`,
    ...(contact.phone === undefined
      ? []
      : [`<a href="tel:${escape(contact.phone.replaceAll(' ', ''))}">${escape(contact.phone)}</a>`]),
    ...(web === undefined ? [] : [`<a href="${escape(web)}" rel="noreferrer">${escape(new URL(web).host)}</a>`]),
  ];
  return `<p class="supplier">${lines.join('<br>')}</p>`;
}

/** For the style of a page that has one: each way to reach them is large enough for a finger. */
export const supplierStyle = `
  .card > .supplier { margin-block-start: 4px; }
  .supplier a { display: inline-flex; align-items: center; min-block-size: 32px; color: var(--_act); }
`;
