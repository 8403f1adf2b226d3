import { placeAddresses } from '../agreements/deciders.ts';
import type { ServiceAt } from '../agreements/services-at.ts';
import { isGiving } from '../agreements/state.ts';
import type { Administered } from '../people/administered.ts';
import {
  agreementsAddress,
  type AgreementsOutcome,
  type AgreementsPlace,
  agreementsTexts,
  renderAgreementsCard,
} from './agreements-card.ts';
import type { Rendered } from './rendered.ts';
import { counted } from './counted.ts';
import { escape } from './escape.ts';
import { otherSchools } from './other-schools.ts';
import { iconHtml, type OwnIcon } from './own-card.ts';

/** Every service that has asked an institution, those that wait first. No script. */
export function renderAgreementsList(
  page: AgreementsPlace & {
    readonly schools: readonly Administered[];
    readonly services: readonly ServiceAt[];
    readonly outcome: AgreementsOutcome | undefined;
  },
): Rendered {
  const { lang, place, school, services } = page;
  const text = agreementsTexts[lang];
  const those = (is: (service: ServiceAt) => boolean) => services.filter(is);
  const waiting = those(({ agreement }) => agreement?.state === 'requested');
  const running = those(({ agreement }) => agreement !== undefined && isGiving(agreement.state));
  const over = services.filter((one) => !waiting.includes(one) && !running.includes(one));
  const list = (heading: string, some: readonly ServiceAt[], sign: OwnIcon) =>
    some.length === 0 ? '' : `<h2>${escape(heading)}</h2>${ways(page, some, sign)}`;
  const none = `<h2>${escape(text.waiting)}</h2><p class="muted">${escape(text['waiting-none'])}</p>`;
  return renderAgreementsCard(page, {
    heading: counted(text.title[place], waiting.length),
    outcome: page.outcome,
    body: `${otherSchools(page, placeAddresses[place])}<p>${escape(text.what)}</p>
${waiting.length === 0 ? none : list(text.waiting, waiting, 'clock')}${list(text.running, running, 'met')}${list(text.over, over, 'clear')}
<p class="muted missing">${escape(text.missing({ number: school.number }))} <a href="/institutioner?lang=${lang}">${escape(text['find-number'])}</a></p>`,
  });
}

function ways(page: AgreementsPlace, services: readonly ServiceAt[], sign: OwnIcon): string {
  const text = agreementsTexts[page.lang];
  const rows = services.map(({ client, name, supplier, agreement, licence, hasLicences }) => {
    const isUnused = agreement && isGiving(agreement.state) && licence === 'needed' && !hasLicences;
    const state = agreement
      ? ` · ${text.state[agreement.state]}${isUnused ? ` · ${text['licences-missing']}` : ''}`
      : '';
    return `<li><a class="way-on" href="${escape(agreementsAddress(page, client))}">${iconHtml(sign)}<b>${escape(name)}</b><span class="muted">${escape(supplier.name + state)}</span></a></li>`;
  });
  return `<ul class="ways" role="list">${rows.join('')}</ul>`;
}
