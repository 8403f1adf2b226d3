import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import '../../../widget/define/login.ts';
import { FakeBackend, ida } from '../support/fake-backend.ts';
import { MarksApi } from '../support/marks-api.ts';
import { waitUntil } from '../support/wait-until.ts';

describe('docs/step-up.md', () => {
  let backend: FakeBackend;
  afterEach(async () => {
    fixtureCleanup();
    await aTimeout(0);
    backend.restore();
    sessionStorage.clear();
  });

  it('keeps what is half-written with the lines that it shows, and sends it when somebody is sure enough', async () => {
    const page = await (await fetch('/docs/step-up.md')).text();
    const [, code = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? [];
    backend = new FakeBackend();
    backend.session = ida;
    const api = new MarksApi();
    backend.api = (request) => (request.url.includes('/api/') ? api.answer(request) : undefined);
    sessionStorage.setItem('draft', 'half a');
    const place = await fixture(
      html`<div>
        <unilogin-login backend="/unilogin" lang="da"></unilogin-login>
        <form><textarea aria-label="x"></textarea><button>Gem</button></form>
      </div>`,
    );
    const entry = place.querySelector('textarea') ?? expect.fail();
    const login = place.querySelector('unilogin-login') ?? expect.fail();
    await import(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    expect(entry.value).to.equal('half a');
    entry.value = 'half a sentence';
    entry.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const press = () => place.querySelector('button')?.click();
    press();
    await waitUntil(() => login.shadowRoot?.textContent.includes('mere sikkert'));
    expect(sessionStorage.getItem('draft')).to.equal('half a sentence');
    const buttons = [...(login.shadowRoot?.querySelectorAll('button') ?? [])];
    buttons.find((one) => one.textContent.includes('Ikke nu'))?.click();
    api.isSure = () => true;
    press();
    await waitUntil(() => sessionStorage.getItem('draft') === null);
    expect(await api.heard.at(-1)?.body.text()).to.equal('half a sentence');
  });
});
