import { expect, fixture, html } from '@open-wc/testing';
import '../../../widget/define/picture-pad.ts';
import type { UniloginPicturePad } from '../../../widget/elements/picture-pad/picture-pad.ts';
import { steered } from '../../../widget/elements/picture-pad/roving-focus.ts';
import { deepQuery, deepQueryAll, deepText, key } from '../support/deep.ts';
import { FakeVoice } from '../support/fake-voice.ts';
import { pictures } from '../support/sign-in-steps.ts';
import { waitUntil } from '../support/wait-until.ts';

const open = async (width = '560px', dir = 'ltr') => {
  const place = await fixture<HTMLElement>(
    html`<div lang="da" dir=${dir} style="inline-size: ${width}">
      <unilogin-picture-pad .pictures=${pictures}></unilogin-picture-pad>
    </div>`,
  );
  const pad = place.querySelector('unilogin-picture-pad');
  if (!pad) throw new Error('no pad');
  await waitUntil(() => tile(pad, 'dog')?.querySelector('svg, img'));
  return pad;
};
const tile = (pad: Element, id: string) => deepQuery(pad, `[data-picture="${id}"]`);
const pick = (pad: Element, ...ids: string[]) => ids.forEach((id) => tile(pad, id)?.click());
const press = async (pad: UniloginPicturePad, words: string) => {
  const button = deepQueryAll(pad, 'button').find((one) => `${one.textContent} ${one.ariaLabel}`.includes(words));
  button?.click();
  await pad.updateComplete;
};
const heard = (pad: Element) => deepQuery(pad, '[role="status"]')?.textContent.trim();

describe('<unilogin-picture-pad>', () => {
  it('takes four pictures in order, hands them over once, and forgets them', async () => {
    const pad = await open();
    pick(pad, 'sun', 'dog', 'kite', 'sun');
    expect(pad.take()).to.deep.equal(['sun', 'dog', 'kite', 'sun']);
    expect(pad.count).to.equal(0);
  });

  it('asks for four while there are fewer, and takes no fifth', async () => {
    const pad = await open();
    pick(pad, 'sun');
    expect(pad.take()).to.equal(undefined);
    await pad.updateComplete;
    expect(deepQuery(pad, '[role="alert"]')?.textContent).to.contain('Tryk på fire billeder');
    pick(pad, 'dog', 'kite', 'feather', 'tent');
    expect(pad.take()).to.deep.equal(['sun', 'dog', 'kite', 'feather']);
  });

  it('shows dots and tells a count: never which picture', async () => {
    const pad = await open();
    pick(pad, 'sun', 'dog');
    await pad.updateComplete;
    expect(heard(pad)).to.equal('to af fire');
    const places = deepQuery(pad, '.places');
    expect(places?.querySelectorAll('.taken.dot')).to.have.length(2);
    expect(places?.querySelector('svg, img')).to.equal(null);
    expect(places?.ariaLabel).to.equal('Dine billeder: to af fire');
    for (const one of deepQueryAll(pad, '.tile')) expect(one.className, 'no tile is marked').to.equal('tile');
  });

  it('shows what was picked when asked, and hides it with the next sign-in', async () => {
    const pad = await open();
    pick(pad, 'sun', 'dog');
    await press(pad, 'Vis mine valg');
    expect(deepQueryAll(pad, '.places svg, .places img')).to.have.length(2);
    pad.clear();
    pick(pad, 'feather');
    await pad.updateComplete;
    expect(deepQueryAll(pad, '.places svg, .places img')).to.have.length(0);
  });

  it('undoes the last, and starts over', async () => {
    const pad = await open();
    pick(pad, 'sun', 'dog', 'kite');
    await press(pad, 'Fortryd');
    expect(pad.count).to.equal(2);
    key(tile(pad, 'sun'), 'Backspace');
    expect(pad.count).to.equal(1);
    await press(pad, 'Start forfra');
    expect(pad.count).to.equal(0);
  });

  it('lets Tab alone reach every picture, as a switch does, and passes the board once it is full', async () => {
    const pad = await open();
    expect(deepQueryAll(pad, '.tile[tabindex="0"]')).to.have.length(36);
    pick(pad, 'sun', 'dog', 'kite', 'feather');
    await pad.updateComplete;
    expect(deepQueryAll(pad, '.tile[tabindex="0"]')).to.deep.equal([tile(pad, 'feather')]);
    await press(pad, 'Fortryd');
    expect(deepQueryAll(pad, '.tile[tabindex="0"]')).to.have.length(36);
  });

  it('can be walked with the arrows', async () => {
    const pad = await open();
    pad.focus();
    const steps = { ArrowRight: 'sun', ArrowDown: 'hat', Home: 'dog', End: 'tent', ArrowLeft: 'feather' };
    for (const [name, id] of Object.entries(steps)) {
      key(pad.shadowRoot?.activeElement, name);
      await pad.updateComplete;
      expect(pad.shadowRoot?.activeElement, name).to.equal(tile(pad, id));
    }
  });

  it('steers by what is seen: six or four in a row, and from right to left', () => {
    expect(steered('ArrowDown', 0, 36, 4, false)).to.equal(4);
    expect(steered('ArrowRight', 0, 36, 6, true)).to.equal(0);
    expect(steered('ArrowLeft', 0, 36, 6, true)).to.equal(1);
    expect(steered('ArrowDown', 33, 36, 6, false)).to.equal(33);
    expect(steered('a', 3, 36, 6, false)).to.equal(undefined);
  });

  for (const [width, columns] of [
    ['304px', 4],
    ['472px', 4],
    ['512px', 6],
    ['832px', 6],
  ] as const) {
    it(`has ${columns} in a row at ${width}, each of 72 px at least`, async () => {
      const pad = await open(width);
      const tops = deepQueryAll(pad, '.tile').map((one) => one.getBoundingClientRect().top);
      expect(tops.filter((top) => top === tops[0])).to.have.length(columns);
      expect(tile(pad, 'dog')?.getBoundingClientRect().width).to.be.at.least(71.9);
      expect(pad.scrollWidth).to.be.at.most(pad.clientWidth);
    });
  }

  it('says a picture’s name when asked to, without picking it', async () => {
    const voice = new FakeVoice('da-DK');
    const pad = await open();
    await press(pad, 'Hør ordene');
    pick(pad, 'sun');
    await waitUntil(() => voice.said.length === 1);
    expect(voice.said).to.deep.equal(['sol']);
    expect(pad.count).to.equal(0);
    expect(deepText(pad)).to.contain('sol');
    pad.remove();
    expect(voice.isSilent).to.equal(true);
    voice.restore();
  });

  it('writes the name where there is no Danish voice', async () => {
    const voice = new FakeVoice('en-GB');
    const pad = await open();
    await press(pad, 'Hør ordene');
    pick(pad, 'sun');
    await waitUntil(() => deepQuery(pad, '.hint')?.textContent.includes('sol'));
    expect(voice.said).to.deep.equal([]);
    voice.restore();
  });

  it('says when the pictures did not come, and lets the person fetch them again', async () => {
    const lost = () => Promise.reject(new Error('no network'));
    const pad = await fixture<UniloginPicturePad>(
      html`<unilogin-picture-pad lang="da" .loadPictures=${lost} .pictures=${pictures}></unilogin-picture-pad>`,
    );
    await waitUntil(() => deepText(pad).includes('Billederne kom ikke frem'));
    expect(deepQuery<HTMLAnchorElement>(pad, 'a')?.href).to.equal(location.href);
    await expect(pad).to.be.accessible();
  });

  it('keeps what is picked, and then the button, under the thumb on a phone', async () => {
    const pad = await open('304px');
    const stays = (selector: string) => getComputedStyle(deepQuery(pad, selector) ?? pad).position === 'sticky';
    const isHigh = matchMedia('(min-height: 30rem)').matches;
    expect([stays('.chosen'), stays('.on')]).to.deep.equal([isHigh, false]);
    pick(pad, 'sun', 'dog', 'kite', 'feather');
    await pad.updateComplete;
    expect(stays('.on')).to.equal(isHigh);
  });

  it('is accessible, empty and full', async () => {
    const pad = await open();
    await expect(pad).to.be.accessible();
    pick(pad, 'sun', 'dog', 'kite', 'feather');
    await press(pad, 'Vis mine valg');
    await expect(pad).to.be.accessible();
  });

  it('forgets when it is removed', async () => {
    const pad = await open();
    pick(pad, 'sun', 'dog');
    pad.remove();
    expect(pad.count).to.equal(0);
  });
});
