import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { FakeIdentityApi } from '../support/fake-identity-api.ts';
import { steps } from '../support/sign-in-steps.ts';
import { waitUntil } from '../support/wait-until.ts';

// Alone in its file: here <unilogin-sign-in> is defined late, as on a slow network, and a page defines it once
it('a late script keeps text, caret, selection and focus, and moves no field', async () => {
  const provider = new FakeIdentityApi();
  const form = await fixture<HTMLFormElement>(
    html`<form>
      <unilogin-sign-in lang="da" sign-in-id="a">
        <div slot="username" class="unilogin-field">
          <label for="u">Brugernavn</label><input id="u" name="username" autocomplete="username" />
          <p></p>
        </div>
        <button slot="submit" class="unilogin-act">Videre</button>
        <script type="application/json">
          ${JSON.stringify(steps.username)}
        </script>
      </unilogin-sign-in>
    </form>`,
  );
  const input = form.querySelector('input');
  const element = form.querySelector('unilogin-sign-in');
  if (!input || !element) throw new Error('no field');
  const lost: string[] = [];
  input.addEventListener('blur', () => lost.push('focus'));
  input.focus();
  input.value = 'idah12';
  input.setSelectionRange(2, 4, 'backward');

  await import('../../../widget/define/sign-in.ts');
  await waitUntil(() => element.shadowRoot?.querySelector('h1'));
  await nextFrame();
  await nextFrame();

  expect(form.querySelectorAll('input[name=username]')).to.have.length(1);
  expect(form.querySelector('input')).to.equal(input);
  expect(document.activeElement).to.equal(input);
  expect(lost).to.deep.equal([]);
  expect(input.value).to.equal('idah12');
  expect([input.selectionStart, input.selectionEnd]).to.deep.equal([2, 4]);
  provider.restore();
});
