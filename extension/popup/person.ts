import { html, nothing, type TemplateResult } from 'lit';
import type { Me } from '../../shared/contract/me.ts';
import { danishDay, dayOfIso } from '../../shared/policy/lifecycle/day.ts';
import { shownName } from '../../widget/elements/shown-name.ts';
import { icon } from '../../widget/theme/icons.ts';
import { dayOf, type Desk, timeOf } from './desk.ts';

/** Who is signed in: name, role and school. */
export function person({ name, places, classes }: Me, { text }: Desk): TemplateResult {
  const [initial = '•'] = name.trim();
  const [first] = places;
  return html`<div class="person">
    <span class="initial" aria-hidden="true">${initial}</span>
    <h1 tabindex="-1">${shownName(name)}</h1>
    ${first ? html`<p class="muted">${text.say('role', { role: first.role, classes })}</p>` : nothing}
    ${places.map((place) => html`<p class="muted">${shownName(place.name)}</p>`)}
  </div>`;
}

/** How sure it is, by what, and until when. */
export function assurance({ held, endsAt }: Me, desk: Desk): TemplateResult {
  const { text } = desk;
  return html`<p class="level">
    <span>
      <span class="heard">${text.say('label-level')}:</span>
      <b>${text.say('level', held)}</b> <span class="muted">${text.say('way', held)}</span>
    </span>
    <span class="muted until">${text.say('until', timeOf(held.until ?? endsAt, desk))}</span>
  </p>`;
}

/** From how many days before its end on a password is more than a line. */
const soon = 14;

/** How old the password is, when it ends, and what to do about it. */
export function password({ password }: Me, desk: Desk): TemplateResult | typeof nothing {
  if (!password) return nothing;
  const { text, now } = desk;
  const { kind, madeOn, lastDay, standing, mayChange } = password;
  const days = lastDay === undefined ? Infinity : dayOfIso(lastDay) - danishDay(new Date(now));
  const isSoon = standing !== 'valid' || days <= soon;
  const until = lastDay && dayOf(lastDay, desk);
  const stands =
    standing === 'over'
      ? text.say('password-over', { kind })
      : isSoon && until !== undefined
        ? text.say('password-ends', { kind, days })
        : text.say('password-good', { kind, made: dayOf(madeOn, desk), until });
  return html`<div class="password ${isSoon ? 'soon' : ''}">
    ${icon(isSoon ? 'warning' : 'key')}
    <p>
      ${stands}
      ${
        mayChange
          ? html`<a href=${desk.at('/password')}>${text.say('change')}</a>`
          : isSoon
            ? text.say('adult-changes')
            : nothing
      }
    </p>
  </div>`;
}

/** Where this session was used. */
export function services({ services }: Me, { text }: Desk): TemplateResult | typeof nothing {
  if (services.length === 0) return nothing;
  return html`<div class="services">
    <h2>${text.say('services')}</h2>
    <ul>
      ${services.map(
        ({ name, held }) =>
          html`<li><span>${shownName(name)}</span> <span class="muted">${text.say('level', held)}</span></li>`,
      )}
    </ul>
  </div>`;
}
