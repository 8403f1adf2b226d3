import type { Page } from 'playwright';
import type { Session } from '../../shared/contract/session.ts';
import { ida, longName, nobody, pseudonym } from '../../site/world/sessions.ts';

/** One state of what a service embeds: who is signed in, how the elements are written, what a person does. */
export interface ServiceState {
  readonly name: string;
  readonly session: Session | 'unreachable';
  /** The attributes of both elements. */
  readonly attributes?: string;
  /** What follows the page's address. */
  readonly query?: string;
  readonly act?: (page: Page) => Promise<void>;
  /** What the page says when it is ready for its picture. */
  readonly says: string;
}

const signIn = (page: Page) => page.getByRole('button', { name: 'Log ind' }).click();
export const serviceStates: readonly ServiceState[] = [
  { name: 'signed-out', session: nobody, says: 'Ikke logget ind' },
  { name: 'signed-in', session: ida, says: 'Log ud' },
  {
    name: 'signed-in-long',
    session: longName,
    says: 'Log ud',
  },
  {
    name: 'signed-in-pseudonym',
    session: pseudonym,
    says: 'Pseudonym',
  },
  {
    name: 'in-window',
    session: nobody,
    attributes: 'display="popup"',
    act: async (page) => {
      await page.evaluate(() => (window.open = () => ({ closed: false, close: () => undefined }) as Window));
      await signIn(page);
    },
    says: 'Log ind i det vindue',
  },
  { name: 'refused', session: nobody, query: '?unilogin_error=provider-refused', says: 'sagde nej' },
  { name: 'unreachable', session: 'unreachable', says: 'Vi kan ikke få forbindelse' },
  {
    name: 'misconfigured',
    session: nobody,
    attributes: 'backend="https://elsewhere.example/"',
    says: 'sat rigtigt op',
  },
];

/** The page of a service with both elements on it. */
export function servicePage({ name, attributes = '' }: ServiceState, isRightToLeft: boolean): string {
  const written = attributes.includes('backend=') ? attributes : `backend="/service/${name}" ${attributes}`;
  return `<!doctype html><html lang="da" dir="${isRightToLeft ? 'rtl' : 'ltr'}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${name}</title>
<style>body{font:1rem/1.5 system-ui;margin:24px;display:grid;gap:24px}</style>
<unilogin-login ${written}></unilogin-login><unilogin-status ${written}></unilogin-status>
<script type="module">import '/widget/define/login.ts'; import '/widget/define/status.ts';</script>`;
}
