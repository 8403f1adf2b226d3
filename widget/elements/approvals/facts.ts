import { html, nothing, type TemplateResult } from 'lit';
import type { Request } from '../../../shared/contract/approvals.ts';
import { icon } from '../../theme/icons.ts';
import { type Desk, timeOf } from './desk.ts';
import { shownName } from '../shown-name.ts';

/** Beyond ten minutes the two clocks do not agree: no request lives so long. */
const believed = 10;

/** What exactly it is that is asked: who, what, when, from where. */
export function facts(request: Request, desk: Desk): TemplateResult {
  const { pupil, gives, service, counts, holdsSeconds, askedAt, device, isSameNetwork, code } = request;
  const { text } = desk;
  const name = desk.nameOf(request);
  const places = [pupil.class, pupil.school].filter((place) => place !== undefined).map(shownName);
  const minutes = Math.max(0, Math.floor((Date.now() - askedAt) / 60_000));
  return html`<dl>
    <dt>${text.say('who')}</dt>
    <dd>
      <b>${shownName(pupil.name)}</b><br />
      ${places.join(', ')}
    </dd>
    <dt>${text.say('what')}</dt>
    <dd>
      ${
        gives === 'password'
          ? html`<b>${text.say('password-what')}</b><br />
              ${text.say('password-private')}`
          : html`<b>${text.say('what-is', { name, service: shownName(service.name), seconds: holdsSeconds })}</b><br />
              ${text.say('counts', { counts, name })}`
      }
    </dd>
    <dt>${text.say('when')}</dt>
    <dd>${text.say('since', { time: timeOf(askedAt, desk), minutes: minutes > believed ? undefined : minutes })}</dd>
    <dt>${text.say('from')}</dt>
    <dd class=${isSameNetwork ? 'same' : 'elsewhere'}>
      ${
        isSameNetwork
          ? text.say('device', { device, isSameNetwork })
          : html`${icon('missing')}<span
                ><b>${text.say('device', { device, isSameNetwork })}</b><br />
                ${text.say('other-network')}</span
              >`
      }
    </dd>
    ${
      code === undefined
        ? nothing
        : html`<dt>${text.say('code')}</dt>
            <dd>${text.say('code-is', { name, code: shownName(code) })}</dd>`
    }
  </dl>`;
}
