import { enter, name, type OrdinaryForm, post, press, secret, typed } from './ordinary-form.ts';

const ind = '<button>Ind</button>';

/** Sent by the browser itself. */
export const nativeForms: readonly OrdinaryForm[] = [
  { name: 'Enter in the password', body: post(name + secret + ind), sends: 1, act: typed(enter) },
  { name: 'the button', body: post(name + secret + ind), sends: 1, act: typed(press('Ind')) },
  {
    name: 'Enter in the name, after the password',
    body: post(name + secret + ind),
    sends: 1,
    act: typed(async (tab) => {
      await tab.keyboard.press('Shift+Tab');
      await tab.keyboard.press('Enter');
    }),
  },
  {
    name: 'Space on the button',
    body: post(name + secret + ind),
    sends: 1,
    act: typed(async (tab) => {
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Space');
    }),
  },
  {
    name: 'Enter on the button',
    body: post(name + secret + ind),
    sends: 1,
    act: typed(async (tab) => {
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Enter');
    }),
  },
  {
    name: 'an input as the button, with a name and a value',
    body: post(`${name}${secret}<input type="submit" name="knap" value="Ind">`),
    sends: 1,
    act: typed(press('Ind')),
  },
  {
    name: 'the same by Enter',
    body: post(`${name}${secret}<input type="submit" name="knap" value="Ind">`),
    sends: 1,
    act: typed(enter),
  },
  {
    name: 'a picture as the button, with the place of the click',
    body: post(`${name}${secret}<input type="image" name="knap" alt="Ind" width="40" height="20">`),
    sends: 1,
    act: typed((tab) => tab.getByRole('button').click({ position: { x: 7, y: 9 } })),
  },
  {
    name: 'a picture as the button, by Enter',
    body: post(`${name}${secret}<input type="image" name="knap" alt="Ind" width="40" height="20">`),
    sends: 1,
    act: typed(enter),
  },
  {
    name: 'several buttons, the second',
    body: post(
      `${name}${secret}<button name="vej" value="a">Den ene</button><button name="vej" value="b">Den anden</button>`,
    ),
    sends: 1,
    act: typed(press('Den anden')),
  },
  {
    name: 'several buttons, by Enter',
    body: post(
      `${name}${secret}<button name="vej" value="a">Den ene</button><button name="vej" value="b">Den anden</button>`,
    ),
    sends: 1,
    act: typed(enter),
  },
  {
    name: 'a button for something else before it, by Enter',
    body: post(
      `${name}${secret}<button type="button">Vis</button><button type="reset">Ryd</button><button name="vej" value="a">Ind</button>`,
    ),
    sends: 1,
    act: typed(enter),
  },
  {
    name: 'a button outside of the form',
    body: `${post(name + secret, 'id="f"')}<button form="f" name="ude" value="1">Ind</button>`,
    sends: 1,
    act: typed(press('Ind')),
  },
  {
    name: 'a button outside of the form, by Enter',
    body: `${post(name + secret, 'id="f"')}<button form="f" name="ude" value="1">Ind</button>`,
    sends: 1,
    act: typed(enter),
  },
  {
    name: 'the address of the button',
    body: post(`${name}${secret}<button formaction="/andet">Ind</button>`),
    sends: 1,
    act: typed(press('Ind')),
  },
  {
    name: 'the method of the button',
    body: post(`${name}${secret}<button formmethod="get">Ind</button>`),
    sends: 1,
    act: typed(press('Ind')),
  },
  {
    name: 'by get, by Enter',
    body: `<form action="/taget">${name}${secret}${ind}</form>`,
    sends: 1,
    act: typed(enter),
  },
  {
    name: 'as several parts',
    body: post(name + secret + ind, 'enctype="multipart/form-data"'),
    sends: 1,
    act: typed(press('Ind')),
  },
  {
    name: 'as plain text',
    body: post(name + secret + ind, 'enctype="text/plain"'),
    sends: 1,
    act: typed(enter),
  },
  {
    name: 'a file beside it',
    body: post(
      `${name}${secret}<label>Fil <input type="file" name="fil"></label>${ind}`,
      'enctype="multipart/form-data"',
    ),
    sends: 1,
    act: typed(async (tab) => {
      await tab.getByLabel('Fil').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('hej') });
      await tab.getByRole('button', { name: 'Ind', exact: true }).click();
    }),
  },
  {
    name: 'ticks, choices and hidden fields beside it',
    body: post(
      `${name}${secret}<label>Husk <input type="checkbox" name="husk"></label><select name="skole"><option>A<option>B</select><input type="hidden" name="_csrf" value="x y"><textarea name="note">to\nlinjer</textarea>${ind}`,
    ),
    sends: 1,
    act: typed(async (tab) => {
      await tab.getByLabel('Husk').click();
      await tab.getByRole('combobox').selectOption('B');
      await tab.getByRole('button').click();
    }),
  },
  {
    name: 'by Enter on a tick',
    body: post(`${name}${secret}<label>Husk <input type="checkbox" name="husk" checked></label>${ind}`),
    sends: 1,
    act: typed(async (tab) => {
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Enter');
    }),
  },
  {
    name: 'no button, and more than one field: Enter sends nothing',
    body: post(name + secret),
    sends: 0,
    act: typed(enter),
  },
  {
    name: 'no button, and the password alone',
    body: `${name}${post(secret)}`,
    sends: 1,
    act: typed(enter),
  },
  {
    name: 'the first button disabled: Enter sends nothing',
    body: post(`${name}${secret}<button disabled>Ind</button><button>Andet</button>`),
    sends: 0,
    act: typed(enter),
  },
  {
    name: 'the button disabled by the fields around it',
    body: post(`${name}${secret}<fieldset disabled><button>Ind</button></fieldset>`),
    sends: 0,
    act: typed(enter),
  },
  {
    name: 'a field that is needed and empty: the browser says so',
    body: post(`${name}${secret}<input name="klasse" required>${ind}`),
    sends: 0,
    act: typed(enter),
  },
  {
    name: 'the same where nobody looks',
    body: post(`${name}${secret}<input name="klasse" required>${ind}`, 'novalidate'),
    sends: 1,
    act: typed(enter),
  },
  {
    name: 'the button does not look either',
    body: post(`${name}${secret}<input name="klasse" required><button formnovalidate>Ind</button>`),
    sends: 1,
    act: typed(press('Ind')),
  },
  {
    name: 'as a dialog',
    body: `<dialog open><form method="dialog">${name}${secret}<button value="ja">Ind</button></form></dialog>`,
    sends: 0,
    act: typed(press('Ind')),
  },
  {
    name: 'as a dialog, by Enter',
    body: `<dialog open><form method="dialog">${name}${secret}<button value="ja">Ind</button></form></dialog>`,
    sends: 0,
    act: typed(enter),
  },
  {
    name: 'fields that have the names of what a form can do',
    body: post(
      `${name}${secret}<input name="requestSubmit" value="a"><input name="submit" value="b"><input name="elements" value="c">${ind}`,
    ),
    sends: 1,
    act: typed(press('Ind')),
  },
  {
    name: 'a form that is called like a field, in a frame of its own name',
    body: `<iframe name="svar"></iframe>${post(name + secret + ind, 'target="svar"')}`,
    sends: 1,
    act: typed(enter),
  },
];
