import type { ReactiveControllerHost } from 'lit';
import type { Wish } from '../../shared/flow/service-session.ts';
import { login as da, loginFailures as daFailures } from '../../shared/i18n/login/da.ts';
import { login as en, loginFailures as enFailures } from '../../shared/i18n/login/en.ts';
import type { LoginMessages } from '../../shared/i18n/login/messages.ts';
import { spoken } from '../../shared/i18n/spoken.ts';
import { Messages } from '../controllers/messages.ts';

/** What the elements on a service's page say, in the language of the place where `host` stands. */
export function loginWords(host: ReactiveControllerHost & HTMLElement): Messages<LoginMessages> {
  return new Messages<LoginMessages>(host, spoken({ da, en }), spoken({ da: daFailures, en: enFailures }));
}

const where = { redirect: 'on-the-way', popup: 'in-window', inline: 'in-frame' } as const;

/** Where somebody is who is on the way, as a message. */
export const whereOf = ({ display }: Wish) => where[display];
