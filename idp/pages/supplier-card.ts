import type { ServiceSupplier } from '../oidc/by-agreement.ts';
import { escape } from './escape.ts';

/** How to reach whoever answers for a service. @param subject of a letter that is begun from here */
export function renderSupplier({ name, contact, web }: ServiceSupplier, subject: string): string {
  const mailto = `mailto:${contact.mail}?subject=${encodeURIComponent(subject)}`;
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
