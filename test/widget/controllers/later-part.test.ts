import { expect, fixtureCleanup } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { LaterPart } from '../../../widget/controllers/later-part.ts';
import { waitUntil } from '../support/wait-until.ts';

class Part {
  readonly asked: string[] = [];
  readonly styles = [
    css`
      :host {
        color: rgb(1, 2, 3);
      }
    `,
  ];
}

let load: () => Promise<Part>;

class Host extends LitElement {
  readonly more = new LaterPart(
    this,
    () => load(),
    ({ styles }) => styles,
  );
  protected override render() {
    return html`<p>${this.more.loaded ? 'there' : this.more.isLost ? 'lost' : 'button'}</p>`;
  }
}
customElements.define('later-part-host', Host);

function place(): Host {
  const host = new Host();
  document.body.append(host);
  return host;
}
const text = (host: Host) => host.shadowRoot?.textContent;

describe('a part that is loaded later', () => {
  afterEach(() => {
    fixtureCleanup();
    for (const host of document.querySelectorAll('later-part-host')) host.remove();
  });

  it('comes by itself once the first drawing is on the screen, with its styles', async () => {
    load = () => Promise.resolve(new Part());
    const host = place();
    await host.updateComplete;
    expect(text(host)).to.equal('button');
    await waitUntil(() => text(host) === 'there');
    expect(getComputedStyle(host).color).to.equal('rgb(1, 2, 3)');
  });

  it('is asked within the call when it is there, and as soon as it comes when it is not', async () => {
    let arrive: (part: Part) => void = () => undefined;
    let loads = 0;
    load = () => {
      loads += 1;
      return new Promise((resolve) => (arrive = resolve));
    };
    const host = place();
    host.more.do(
      (part) => part.asked.push('early'),
      () => expect.fail(),
    );
    const part = new Part();
    arrive(part);
    await waitUntil(() => part.asked.length === 1);
    host.more.do(
      ({ asked }) => asked.push('in time'),
      () => expect.fail(),
    );
    expect(part.asked).to.deep.equal(['early', 'in time']);
    await waitUntil(() => text(host) === 'there');
    expect(loads).to.equal(1);
  });

  it('that gets lost on the way says so to whoever asks, not before, and is fetched again', async () => {
    let isDown = true;
    let tries = 0;
    load = () => {
      tries += 1;
      return isDown ? Promise.reject(new TypeError('no network')) : Promise.resolve(new Part());
    };
    const host = place();
    await waitUntil(() => tries === 1);
    await host.updateComplete;
    expect(text(host)).to.equal('button');
    let lost = 0;
    host.more.do(
      () => expect.fail(),
      () => (lost += 1),
    );
    await waitUntil(() => text(host) === 'lost');
    expect(lost).to.equal(1);
    isDown = false;
    expect(await host.more.get()).to.be.instanceOf(Part);
    await waitUntil(() => text(host) === 'there');
  });
});
