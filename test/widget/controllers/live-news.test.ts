import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import { LitElement } from 'lit';
import { UniloginError } from '../../../shared/contract/errors.ts';
import { calm, type Paces } from '../../../shared/flow/live-news.ts';
import { LiveNews } from '../../../widget/controllers/live-news.ts';
import { FakeEventSource } from '../support/fake-event-source.ts';
import { RunningThings } from '../support/running-things.ts';
import { waitUntil } from '../support/wait-until.ts';

/** Quick enough for a test, in the same proportions. */
const quick: Paces = { ...calm, interval: 300, gap: 20, helloWithin: 300, retry: 200, retryAtMost: 2_000 };

class Host extends LitElement {
  static override properties = { address: { attribute: false } };
  declare address: string | undefined;
  paces = quick;
  looks = 0;
  answer = (): Promise<unknown> => Promise.resolve();
  readonly news = new LiveNews(
    this,
    {
      address: () => this.address,
      look: () => {
        this.looks += 1;
        return this.answer();
      },
    },
    quick,
  );
}
customElements.define('live-news-host', Host);

async function waiting(address: string | undefined = '/api/sign-ins/a/news'): Promise<Host> {
  const host = new Host();
  host.address = address;
  document.body.append(host);
  await host.updateComplete;
  return host;
}

describe('live news', () => {
  let hosts: Host[] = [];
  const begin = async (address?: string): Promise<Host> => {
    const host = await waiting(address);
    hosts.push(host);
    return host;
  };
  afterEach(() => {
    for (const host of hosts) host.remove();
    hosts = [];
    fixtureCleanup();
  });

  describe('over streams that the test plays', () => {
    let restore: () => void;
    beforeEach(() => (restore = FakeEventSource.install()));
    afterEach(() => restore());

    it('opens one stream at the address, and looks when it says so', async () => {
      const host = await begin();
      expect(FakeEventSource.open.map(({ url }) => url)).to.deep.equal(['/api/sign-ins/a/news']);
      FakeEventSource.say('hello');
      expect(host.looks).to.equal(1);
      await aTimeout(50);
      FakeEventSource.say('changed');
      await waitUntil(() => host.looks === 2, 'looks');
    });

    it('looks every few seconds when the stream breaks, and tries it again', async () => {
      const host = await begin();
      FakeEventSource.say('error');
      expect(FakeEventSource.open).to.have.length(0);
      await waitUntil(() => host.looks > 1, 'looks');
      await waitUntil(() => FakeEventSource.open.length === 1, 'opens another');
    });

    it('looks less often when the server has too much to do', async () => {
      const host = await begin();
      host.answer = () => Promise.reject(new UniloginError('too-busy', { retryAfterSeconds: 1 }));
      FakeEventSource.say('error');
      await waitUntil(() => host.looks === 1, 'looks');
      FakeEventSource.say('changed');
      await aTimeout(700);
      expect(host.looks).to.equal(1);
      await waitUntil(() => host.looks === 2, 'looks again');
    });

    for (const happening of ['online', 'pageshow'] as const) {
      it(`looks at once over a new stream: ${happening}`, async () => {
        const host = await begin();
        FakeEventSource.say('hello');
        await aTimeout(50);
        dispatchEvent(
          happening === 'online' ? new Event(happening) : new PageTransitionEvent(happening, { persisted: true }),
        );
        await waitUntil(() => host.looks === 2, 'looks');
        expect(FakeEventSource.opened).to.have.length(2);
        expect(FakeEventSource.open).to.have.length(1);
      });
    }

    it('looks at once when the page is seen again', async () => {
      const host = await begin();
      FakeEventSource.say('hello');
      await aTimeout(50);
      document.dispatchEvent(new Event('visibilitychange'));
      await waitUntil(() => host.looks === 2, 'looks');
    });

    it('ends with what is waited for, and follows it to another address', async () => {
      const host = await begin();
      host.address = '/api/sign-ins/b/news';
      await host.updateComplete;
      expect(FakeEventSource.open.map(({ url }) => url)).to.deep.equal(['/api/sign-ins/b/news']);
      host.address = undefined;
      await host.updateComplete;
      expect(FakeEventSource.open).to.have.length(0);
      dispatchEvent(new Event('online'));
      expect(FakeEventSource.open).to.have.length(0);
    });

    it('opens nothing while nothing is waited for', async () => {
      const host = new Host();
      hosts.push(host);
      document.body.append(host);
      await host.updateComplete;
      expect(FakeEventSource.opened).to.have.length(0);
    });

    it('leaves nothing running when its host is removed, and begins again when it is put back', async () => {
      const running = new RunningThings();
      const host = await begin();
      FakeEventSource.say('error');
      host.remove();
      const { left } = running;
      running.restore();
      expect(left).to.deep.equal([]);
      expect(FakeEventSource.open).to.have.length(0);
      document.body.append(host);
      await waitUntil(() => FakeEventSource.open.length === 1, 'opens');
    });

    it('a look that ends after its host has gone changes nothing', async () => {
      const host = await begin();
      let end: () => void = () => undefined;
      host.answer = () => new Promise<void>((resolve) => (end = resolve));
      FakeEventSource.say('hello');
      host.remove();
      end();
      await aTimeout(50);
      expect(FakeEventSource.open).to.have.length(0);
      expect(host.looks).to.equal(1);
    });
  });

  describe('over real streams', () => {
    it('hears what flows', async () => {
      const host = await begin('/streams/flows');
      await waitUntil(() => host.looks === 2, 'looks at hello and at changed');
    });

    it('looks by itself where something holds the stream back', async () => {
      const host = await begin('/streams/buffers');
      await waitUntil(() => host.looks > 2, 'looks');
    });

    it('looks by itself where the stream ends at once', async () => {
      const host = await begin('/streams/breaks');
      await waitUntil(() => host.looks > 2, 'looks');
    });

    it('looks by itself where there is no stream', async () => {
      const host = await begin('/streams/none');
      await waitUntil(() => host.looks > 2, 'looks');
    });
  });
});
