import type { Page } from '@playwright/test';

/** One way in which a password gets into a page and is about to leave it. `body` is the page's; `frame` names the one inside of it. */
export interface WayOut {
  readonly name: string;
  readonly body: string;
  /** Stands in a frame of the page, from another site. */
  readonly isFramed?: boolean;
  give(tab: Page, password: string): Promise<void>;
}

const form = `<form method="post" action="/taget"><label>Navn <input name="navn"></label>
<label>Kode <input name="kode" type="password"></label><button>Log ind</button></form>`;

const inShadow = (mode: 'open' | 'closed') => `<login-box></login-box><script>
customElements.define('login-box', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(form)}; }
});
</script>`;

/** Looks at it after each key for itself: a page of this kind sends what it likes, when it likes. */
const withoutForm = `<label>Navn <input id="navn"></label><label>Kode <input id="kode" type="password"></label>
<button id="ind">Log ind</button><script>
const send = () => fetch('/taget', { method: 'POST', body: document.querySelector('#kode').value });
document.querySelector('#ind').addEventListener('click', send);
document.querySelector('#kode').addEventListener('keydown', (event) => { if (event.key === 'Enter') send(); });
</script>`;

async function typeAtOnce(tab: Page, password: string): Promise<void> {
  await tab.keyboard.type(password);
  await tab.keyboard.press('Enter');
}

/** Tab leads into closed parts of a page as well, where a test cannot look. */
async function byTab(tab: Page, password: string): Promise<void> {
  await tab.keyboard.press('Tab');
  await tab.keyboard.type('ida');
  await tab.keyboard.press('Tab');
  await typeAtOnce(tab, password);
}

export const waysOut: readonly WayOut[] = [
  {
    name: 'typed, with a rest before it is sent',
    body: form,
    give: (tab, password) => tab.getByLabel('Kode').pressSequentially(password, { delay: 30 }),
  },
  {
    name: 'typed, and Enter at once after the last key',
    body: form,
    async give(tab, password) {
      await tab.getByLabel('Kode').focus();
      await typeAtOnce(tab, password);
    },
  },
  {
    name: 'typed, and the button clicked at once',
    body: form,
    async give(tab, password) {
      await tab.getByLabel('Kode').focus();
      await tab.keyboard.type(password);
      await tab.getByRole('button').click();
    },
  },
  {
    name: 'pasted',
    body: `<textarea aria-label="Andet"></textarea>${form}`,
    async give(tab, password) {
      await tab.getByLabel('Andet').fill(password);
      await tab.getByLabel('Andet').press('ControlOrMeta+a');
      await tab.keyboard.press('ControlOrMeta+x');
      await tab.getByLabel('Kode').focus();
      await tab.keyboard.press('ControlOrMeta+v');
      await tab.keyboard.press('Enter');
    },
  },
  {
    name: 'filled in by a program, and sent from another field',
    body: form,
    async give(tab, password) {
      await tab.getByLabel('Navn').focus();
      await tab.getByLabel('Kode').evaluate((field, value) => {
        (field as HTMLInputElement).value = value;
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
      }, password);
      await tab.keyboard.press('Enter');
    },
  },
  {
    name: 'filled in by a program, and sent by the button',
    body: form,
    async give(tab, password) {
      await tab.getByLabel('Kode').evaluate((field, value) => ((field as HTMLInputElement).value = value), password);
      await tab.getByRole('button').click();
    },
  },
  {
    name: 'filled in before anybody comes near, and sent by what takes no focus',
    body: withoutForm.replace('<button id="ind">Log ind</button>', '<p id="ind">Log ind</p>'),
    async give(tab, password) {
      await tab.getByLabel('Kode').evaluate((field, value) => ((field as HTMLInputElement).value = value), password);
      await tab.getByText('Log ind').click();
    },
  },
  {
    name: 'in a field of text that hides it',
    body: form.replace('type="password"', 'style="-webkit-text-security: disc"'),
    async give(tab, password) {
      await tab.getByLabel('Kode').focus();
      await typeAtOnce(tab, password);
    },
  },
  {
    name: 'in a frame of another site',
    body: form,
    isFramed: true,
    async give(tab, password) {
      await tab.frameLocator('iframe').getByLabel('Kode').focus();
      await typeAtOnce(tab, password);
    },
  },
  {
    name: 'in a frame that the page has written itself',
    body: `<iframe srcdoc='${form.replace('/taget', 'SITE/taget')}'></iframe>`,
    async give(tab, password) {
      await tab.frameLocator('iframe').getByLabel('Kode').focus();
      await typeAtOnce(tab, password);
    },
  },
  {
    name: 'in a frame without an origin',
    body: `<iframe sandbox="allow-forms allow-scripts" srcdoc='${form.replace('/taget', 'SITE/taget')}'></iframe>`,
    async give(tab, password) {
      await tab.frameLocator('iframe').getByLabel('Kode').focus();
      await typeAtOnce(tab, password);
    },
  },
  { name: 'in an open shadow root', body: inShadow('open'), give: byTab },
  { name: 'in a closed shadow root', body: inShadow('closed'), give: byTab },
  {
    name: 'in a field that shows what is typed after a while',
    body: `${form}<script>
addEventListener('focusin', ({ target }) => setTimeout(() => { if (target.name === 'kode') target.type = 'text'; }, 50));
</script>`,
    async give(tab, password) {
      await tab.getByLabel('Kode').focus();
      await tab.waitForFunction(() => document.querySelector<HTMLInputElement>('[name=kode]')?.type === 'text');
      await typeAtOnce(tab, password);
    },
  },
  {
    name: 'without a form, by Enter',
    body: withoutForm,
    async give(tab, password) {
      await tab.getByLabel('Kode').focus();
      await typeAtOnce(tab, password);
    },
  },
  {
    name: 'without a form, by a button',
    body: withoutForm,
    async give(tab, password) {
      await tab.getByLabel('Kode').focus();
      await tab.keyboard.type(password);
      await tab.getByRole('button').click();
    },
  },
  {
    name: 'behind decoys that the page puts before it',
    body: `${form}<script>
document.forms[0].insertAdjacentHTML('afterbegin', '<input type=password value=afledning-1><input type=password value=afledning-2><input type=password value=afledning-3><input type=password value=afledning-4><input type=password value=' + 'x'.repeat(300) + '>');
</script>`,
    async give(tab, password) {
      await tab.getByLabel('Kode').focus();
      await typeAtOnce(tab, password);
    },
  },
  {
    name: 'on a page that does not want to be left',
    body: `${form}<script>addEventListener('beforeunload', (event) => { event.preventDefault(); });</script>`,
    async give(tab, password) {
      await tab.getByLabel('Kode').focus();
      await typeAtOnce(tab, password);
    },
  },
];
