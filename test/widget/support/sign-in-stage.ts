import { fixture, html } from '@open-wc/testing';
import type { Step } from '../../../shared/contract/sign-in.ts';
import '../../../widget/define/sign-in.ts';
import { deepQuery, deepQueryAll, deepText } from './deep.ts';
import { waitUntil } from './wait-until.ts';

/** A sign-in that stands at this step, in its form. */
export const at = (step: Step, lang = 'da') =>
  fixture<HTMLElement>(
    html`<form>
      <unilogin-sign-in sign-in-id="a" lang=${lang}>
        <script type="application/json">
          ${JSON.stringify(step)}
        </script>
      </unilogin-sign-in>
    </form>`,
  ).then((form) => {
    const element = form.querySelector('unilogin-sign-in');
    if (!element) throw new Error('no element');
    return element;
  });
export const field = (element: Element, name: string) => {
  const input = element.querySelector<HTMLInputElement>(`[slot="${name}"] input`);
  if (!input) throw new Error(`no field ${name}`);
  return input;
};
export const submit = (element: Element) => element.querySelector<HTMLButtonElement>('[slot="submit"]')?.click();
export const heading = (element: Element) => deepQuery(element, 'h1')?.textContent.trim();
export const says = (element: Element, words: string) =>
  waitUntil(() => deepText(element).includes(words), `says "${words}", not "${deepText(element)}"`);
export const press = (element: Element, words: string) =>
  deepQueryAll(element, 'button, a')
    .find((one) => one.textContent.includes(words))
    ?.click();
