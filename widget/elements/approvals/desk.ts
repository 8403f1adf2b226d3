import type { Request } from '../../../shared/contract/approvals.ts';
import type { Event } from '../../../shared/flow/approvals.ts';
import type { ApprovalsMessages } from '../../../shared/i18n/approvals/messages.ts';
import type { Messages } from '../../controllers/messages.ts';

/** What the views of this element need: words, the flow to tell, and how late it is. */
export interface Desk {
  readonly text: Messages<ApprovalsMessages>;
  readonly send: (event: Event) => void;
  /** Milliseconds of the page's own clock. */
  readonly now: number;
  /** Whether the answer to this request is long on its way. */
  readonly isSlow: (request: Request) => boolean;
  /** What the grown-up calls this pupil, among those who are here. */
  readonly nameOf: (request: Request) => string;
}

/** Minutes from now until then, rounded; 0 under a minute. */
export function minutesUntil(then: number, now: number): number {
  return then - now < 60_000 ? 0 : Math.round((then - now) / 60_000);
}

// Made once: a list of thirty is drawn at every key
const formats = {
  da: formatsOf('da-DK'),
  en: formatsOf('en-GB'),
};

function formatsOf(locale: string) {
  return {
    time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }),
    day: new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }),
  };
}

/** An hour of the day as the language writes it. */
export function timeOf(at: number, { text }: Pick<Desk, 'text'>): string {
  return formats[text.language].time.format(at);
}

export function dayOf(at: number, { text }: Pick<Desk, 'text'>): string {
  return formats[text.language].day.format(at);
}
