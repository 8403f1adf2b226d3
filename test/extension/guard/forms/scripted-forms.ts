import { enter, name, type OrdinaryForm, post, press, secret, typed } from './ordinary-form.ts';

const ind = '<button>Ind</button>';
const fetchIt = `fetch('/taget', { method: 'POST', body: new URLSearchParams(new FormData(form, event.submitter)) });`;
const shadow = (mode: string): string => `<x-form></x-form><script>
customElements.define('x-form', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(post(name + secret + ind))}; }
});</script>`;

/** Sent by a script of the page. */
export const scriptedForms: readonly OrdinaryForm[] = [
  {
    name: 'by fetch when it is sent, by Enter',
    body: `${post(name + secret + ind)}<script>
const form = document.forms[0]; form.addEventListener('submit', (event) => { event.preventDefault(); ${fetchIt} });</script>`,
    sends: 1,
    act: typed(enter),
  },
  {
    name: 'by fetch when it is sent, by the second button',
    body: `${post(`${name}${secret}${ind}<button name="vej" value="b">Anden</button>`)}<script>
const form = document.forms[0]; form.addEventListener('submit', (event) => { event.preventDefault(); ${fetchIt} });</script>`,
    sends: 1,
    act: typed(press('Anden')),
  },
  {
    name: 'by what is heard at the top of the page',
    body: `${post(name + secret + ind)}<script>
addEventListener('submit', (event) => { const form = event.target; event.preventDefault(); ${fetchIt} }, true);</script>`,
    sends: 1,
    act: typed(press('Ind')),
  },
  {
    name: 'without a form, by a button',
    body: `${name}${secret}<button id="b">Ind</button><script>
b.addEventListener('click', () => fetch('/taget', { method: 'POST', body: document.querySelector('[type=password]').value }));</script>`,
    sends: 1,
    act: typed(press('Ind')),
  },
  {
    name: 'without a form, by something that is no button',
    body: `${name}${secret}<div id="b" role="button" tabindex="0"><span>Ind</span></div><script>
b.addEventListener('click', ({ clientX, detail }) => fetch('/taget?' + [Math.round(clientX), detail], { method: 'POST', body: document.querySelector('[type=password]').value }));</script>`,
    sends: 1,
    act: typed(press('Ind')),
  },
  {
    name: 'without a form, by Enter',
    body: `${name}${secret}<script>
addEventListener('keydown', ({ key, keyCode, code }) => { if (keyCode === 13) fetch('/taget?' + [key, code], { method: 'POST', body: document.querySelector('[type=password]').value }); });</script>`,
    sends: 1,
    act: typed(enter),
  },
  {
    name: 'by a key that is pressed, as older pages hear it',
    body: `${name}${secret}<script>
document.addEventListener('keypress', ({ which, charCode }) => { if (which === 13) fetch('/taget?' + charCode, { method: 'POST', body: document.querySelector('[type=password]').value }); });</script>`,
    sends: 1,
    act: typed(enter),
  },
  {
    name: 'Enter that the page keeps for itself',
    body: `${post(name + secret + ind)}<script>
document.forms[0].addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault(); });</script>`,
    sends: 0,
    act: typed(enter),
  },
  {
    name: 'a click that the page keeps for itself',
    body: `${post(name + secret + ind)}<script>
document.querySelector('button').addEventListener('click', (event) => event.preventDefault());</script>`,
    sends: 0,
    act: typed(press('Ind')),
  },
  {
    name: 'a form that the page sends without asking itself',
    body: post(`${name}${secret}<button type="button" onclick="this.form.submit()">Ind</button>`),
    sends: 1,
    act: typed(press('Ind')),
  },
  {
    name: 'a form that the page asks to be sent',
    body: post(
      `${name}${secret}<a href="#" onclick="document.forms[0].requestSubmit();return false" role="button">Ind</a>`,
    ),
    sends: 1,
    act: typed(press('Ind')),
  },
  {
    name: 'a form that is sent a while after the click',
    body: post(
      `${name}${secret}<button type="button" onclick="setTimeout(()=>this.form.requestSubmit(),300)">Ind</button>`,
    ),
    sends: 1,
    act: typed(press('Ind')),
  },
  {
    name: 'a field that the script adds to what is sent',
    body: `${post(name + secret + ind)}<script>
document.forms[0].addEventListener('formdata', ({ formData }) => formData.append('ekstra', 'ja'));</script>`,
    sends: 1,
    act: typed(enter),
  },
  {
    name: 'a password that the page changes before it is sent',
    body: `${post(name + secret + ind)}<script>
document.forms[0].addEventListener('submit', ({ target }) => (target.elements.kode.value = [...target.elements.kode.value].reverse().join('')));</script>`,
    sends: 1,
    act: typed(enter),
  },
  {
    name: 'a button that is pressed once only',
    body: `${post(name + secret + ind)}<script>
document.forms[0].addEventListener('submit', () => setTimeout(() => (document.querySelector('button').disabled = true)));</script>`,
    sends: 1,
    act: typed((tab) =>
      tab
        .getByRole('button')
        .dblclick({ noWaitAfter: true })
        .catch(() => undefined),
    ),
  },
  { name: 'in an open shadow root', body: shadow('open'), sends: 1, act: inside },
  { name: 'in a closed shadow root', body: shadow('closed'), sends: 1, act: inside },
  {
    name: 'an element that is a field of the form itself',
    body: `${post(`${name}<x-kode name="kode" tabindex="0"></x-kode>${ind}`)}<script>
customElements.define('x-kode', class extends HTMLElement {
  static formAssociated = true;
  constructor() {
    super();
    const internals = this.attachInternals();
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    root.innerHTML = '<input type="password">';
    root.addEventListener('input', () => internals.setFormValue(root.querySelector('input').value));
  }
});</script>`,
    sends: 1,
    act: typed(press('Ind')),
  },
];

async function inside(tab: Parameters<OrdinaryForm['act']>[0]): Promise<void> {
  await tab.keyboard.press('Tab');
  await tab.keyboard.type('ida');
  await tab.keyboard.press('Tab');
  await tab.keyboard.type('cykelhjelm7');
  await tab.keyboard.press('Enter');
}
