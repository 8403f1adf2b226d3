import { html, type TemplateResult } from 'lit';
import type { Request } from '../../../shared/contract/approvals.ts';
import type { Card, Ending } from '../../../shared/flow/approval-cards.ts';
import { icon, type IconName } from '../../theme/icons.ts';
import { answer, doubted } from './answer.ts';
import type { Desk } from './desk.ts';
import { facts } from './facts.ts';
import { shownName } from '../shown-name.ts';

const signs: Record<Ending, IconName> = {
  confirmed: 'met',
  refused: 'clear',
  reported: 'warning',
  muted: 'open',
  'wrong-numbers': 'warning',
  late: 'open',
  gone: 'open',
};

/** One request: what is asked, and how it is answered or how it ended, in the same place. */
export function requestCard(card: Card, desk: Desk): TemplateResult {
  const { request, at } = card;
  const { text } = desk;
  return html`<li class="card request ${at}" part="request" data-id=${request.id} tabindex="-1">
    <div class="sides">
      <div>
        <p class="way">${icon('key')}<span>${text.say('as', { as: request.as })}</span></p>
        <h2>${asksOf(request, text)}</h2>
        ${facts(request, desk)}
      </div>
      ${at === 'over' ? ending(card, desk) : isDoubted(card) ? doubted(card, desk) : answer(card, desk)}
    </div>
  </li>`;
}

function isDoubted(card: Exclude<Card, { at: 'over' }>): boolean {
  return card.at === 'open' ? card.isDoubted : card.answer === 'report';
}

function asksOf({ gives, pupil, service }: Request, text: Desk['text']): string {
  const name = shownName(pupil.name);
  if (gives === 'password') return text.say('password-asks', { name });
  return text.say('asks', { name, service: shownName(service.name) });
}

/** How a request ended, in one sentence. */
export function endingOf({ request, ending }: Card & { at: 'over' }, { text, nameOf }: Desk): string {
  if (request.gives === 'password') {
    if (ending === 'confirmed') return text.say('password-confirmed', { name: nameOf(request) });
    if (ending === 'reported') return text.say('password-reported');
  }
  return text.say('ending', { ending, name: nameOf(request), service: shownName(request.service.name) });
}

function ending(card: Card & { at: 'over' }, desk: Desk): TemplateResult {
  return html`<p class="ending ended-${card.ending}">
    ${icon(signs[card.ending])}<span>${endingOf(card, desk)}</span>
  </p>`;
}
