import { expect } from '@open-wc/testing';
import { PasswordStage } from '../support/password-stage.ts';

it('the first lines of docs/password-element.md work as they stand', async () => {
  const page = await (await fetch('/docs/password-element.md')).text();
  const [, lines = ''] = /```html\n([\s\S]*?)<script/.exec(page) ?? [];
  const form = new DOMParser().parseFromString(lines, 'text/html').querySelector('form');
  const element = form?.querySelector('unilogin-password');
  if (!form || !element) throw new Error('no form in the page');
  document.body.append(form);
  const stage = new PasswordStage(element);
  await stage.drawn();
  expect(form.checkValidity()).to.equal(false);
  await stage.type('kanelgiraf');
  expect(form.checkValidity()).to.equal(true);
  expect([...new FormData(form)]).to.deep.equal([['password', 'kanelgiraf']]);
  await expect(form).to.be.accessible();
  form.remove();
});
