import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { PasswordStage } from '../support/password-stage.ts';

it('the first lines of docs/password-element.md work as they stand', async () => {
  const page = await (await fetch('/docs/password-element.md')).text();
  const [, lines = ''] = /```html\n([\s\S]*?)<script/.exec(page) ?? [];
  const place = await fixture<HTMLElement>(html`<div></div>`);
  render(html`${unsafeHTML(lines)}`, place);
  const form = place.querySelector('form');
  const element = place.querySelector('unilogin-password');
  if (!form || !element) throw new Error('no form in the page');
  const stage = new PasswordStage(element);
  await stage.drawn();
  expect(form.checkValidity()).to.equal(false);
  await stage.type('kanelgiraf');
  expect(form.checkValidity()).to.equal(true);
  expect([...new FormData(form)]).to.deep.equal([['password', 'kanelgiraf']]);
  await expect(form).to.be.accessible();
});
