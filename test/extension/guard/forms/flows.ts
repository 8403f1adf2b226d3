import { enter, name, type OrdinaryForm, post, press, secret, typed } from './ordinary-form.ts';

const ind = '<button>Ind</button>';
const fields = (...labels: string[]): string =>
  labels.map((label) => `<label>${label} <input type="password" name="${label}"></label>`).join('');

/** What one does with passwords, beside signing in. */
export const flows: readonly OrdinaryForm[] = [
  {
    name: 'a new account: the password twice',
    body: post(`${name}${fields('Ny', 'Igen')}${ind}`),
    sends: 1,
    act: typed(async (tab) => {
      await tab.keyboard.press('Tab');
      await tab.keyboard.type('cykelhjelm7');
      await tab.keyboard.press('Enter');
    }),
  },
  {
    name: 'another password: the old one and twice the new one',
    body: post(`${name}${fields('Gammel', 'Ny', 'Igen')}${ind}`),
    sends: 1,
    act: typed(async (tab) => {
      for (const word of ['et helt andet ord', 'et helt andet ord']) {
        await tab.keyboard.press('Tab');
        await tab.keyboard.type(word);
      }
      await tab.getByRole('button').click();
    }),
  },
  {
    name: 'in two steps: the name, then the password',
    body: `<div id="et">${name}<button onclick="et.hidden=true;to.hidden=false">Videre</button></div><form id="to" hidden method="post" action="/taget">${secret}${ind}</form>`,
    sends: 1,
    async act(tab) {
      await tab.getByLabel('Navn').pressSequentially('ida');
      await tab.getByRole('button', { name: 'Videre' }).click();
      await tab.getByLabel('Kode').pressSequentially('cykelhjelm7');
      await tab.keyboard.press('Enter');
    },
  },
  { name: 'a short code', body: post(name + secret + ind), sends: 1, act: typed(enter, '4711') },
  { name: 'a long sentence', body: post(name + secret + ind), sends: 1, act: typed(enter, 'æøå '.repeat(40)) },
  { name: 'longer than any password', body: post(name + secret + ind), sends: 1, act: typed(enter, 'abc'.repeat(100)) },
  {
    name: 'letters of everywhere',
    body: post(name + secret + ind),
    sends: 1,
    act: typed(enter, 'пароль-🔑-密码-ñandú'),
  },
  {
    name: 'filled in by a program, sent by a button',
    body: post(name + secret + ind),
    sends: 1,
    async act(tab) {
      await tab.evaluate(() => {
        for (const field of document.querySelectorAll('input')) {
          field.value = 'udfyldt for dig';
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
      });
      await tab.getByRole('button').click();
    },
  },
  {
    name: 'pasted',
    body: post(name + secret + ind),
    sends: 1,
    async act(tab) {
      await tab.getByLabel('Navn').fill('cykelhjelm7');
      await tab.getByLabel('Navn').press('ControlOrMeta+a');
      await tab.keyboard.press('ControlOrMeta+c');
      await tab.getByLabel('Kode').focus();
      await tab.keyboard.press('ControlOrMeta+v');
      await tab.keyboard.press('Enter');
    },
  },
  {
    name: 'shown before it is sent',
    body: post(
      `${name}${secret}<button type="button" onclick="const f=this.form.kode;f.type=f.type==='text'?'password':'text'">Vis</button>${ind}`,
    ),
    sends: 1,
    act: typed(async (tab) => {
      await tab.getByRole('button', { name: 'Vis' }).click();
      await tab.getByRole('button', { name: 'Ind' }).click();
    }),
  },
  {
    name: 'shown by a tick before it is sent',
    body: post(`${name}${secret}<label><input type="checkbox" onclick="this.form.kode.type='text'"> Vis</label>${ind}`),
    sends: 1,
    act: typed(async (tab) => {
      await tab.getByText('Vis').click();
      await tab.getByRole('button', { name: 'Ind' }).click();
    }),
  },
  {
    name: 'a search on a page that has a password too',
    body: `<form action="/find"><label>Søg <input type="search" name="q"></label></form>${post(name + secret + ind)}`,
    sends: 1,
    act: typed(async (tab) => {
      await tab.getByLabel('Søg').pressSequentially('matematik');
      await tab.keyboard.press('Enter');
    }),
  },
  {
    name: 'a link on a page on which a password was typed',
    body: `${post(name + secret + ind)}<a href="/glemt?navn=ida">Glemt?</a>`,
    sends: 1,
    act: typed((tab) => tab.getByRole('link').click()),
  },
  {
    name: 'a note beside it, with several lines',
    body: post(`${name}${secret}<label>Note <textarea name="note"></textarea></label>${ind}`),
    sends: 1,
    act: typed(async (tab) => {
      await tab.keyboard.press('Tab');
      await tab.keyboard.type('en');
      await tab.keyboard.press('Enter');
      await tab.keyboard.type('to');
      await press('Ind')(tab);
    }),
  },
  {
    name: 'a text that is edited in the page beside it',
    body: `${post(name + secret + ind)}<div contenteditable aria-label="Tekst" role="textbox"></div>`,
    sends: 1,
    act: typed(async (tab) => {
      await tab.getByRole('textbox', { name: 'Tekst' }).click();
      await tab.keyboard.type('en');
      await tab.keyboard.press('Enter');
      await tab.keyboard.type('to');
      await press('Ind')(tab);
    }),
  },
];
