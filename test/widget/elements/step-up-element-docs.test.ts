import { expect } from '@open-wc/testing';
import '../../../widget/define/step-up.ts';
import { deepText } from '../support/deep.ts';
import { FakeEventSource } from '../support/fake-event-source.ts';
import { FakeIdentityApi } from '../support/fake-identity-api.ts';
import { steps } from '../support/sign-in-steps.ts';
import { waitUntil } from '../support/wait-until.ts';

it('the first lines of docs/step-up-element.md work as they stand', async () => {
  const page = await (await fetch('/docs/step-up-element.md')).text();
  const [, markup = ''] = /```html\n([\s\S]*?)```/.exec(page) ?? [];
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? [];
  const provider = new FakeIdentityApi();
  const restoreStreams = FakeEventSource.install();
  const main = new DOMParser().parseFromString(markup, 'text/html').querySelector('main');
  const element = main?.querySelector('unilogin-step-up');
  if (!main || !element) throw new Error('no element in the page');
  document.body.append(main);

  provider.lays(steps.askAdult);
  await import(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  await waitUntil(() => deepText(element).includes('Spørg alle mine voksne'));
  provider.lays(steps.waiting);
  element.send?.({ answer: 'ask-adult' });
  await waitUntil(() => deepText(element).includes('47'));
  expect(provider.asked.at(-1)).to.deep.equal({ revision: 5, answer: { answer: 'ask-adult' } });
  expect(FakeEventSource.open.map(({ url }) => url)).to.deep.equal(['/api/sign-ins/ID/news']);
  provider.lays({ ...steps.done, to: '#gone-on' });
  FakeEventSource.say('hello');
  await waitUntil(() => location.hash === '#gone-on');

  main.remove();
  history.replaceState(null, '', location.pathname + location.search);
  restoreStreams();
  provider.restore();
});
