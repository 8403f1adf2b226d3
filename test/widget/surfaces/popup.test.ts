import { aTimeout, expect } from '@open-wc/testing';
import { popup } from '../../../widget/surfaces/popup.ts';
import { surfaceSuite } from '../../suites/surface.ts';
import { FakeWindow } from '../support/fake-window.ts';

let fake: FakeWindow | undefined;
const tell = async (channel: string, text: string): Promise<void> => {
  await aTimeout(0);
  const sender = new BroadcastChannel(channel);
  sender.postMessage(text);
  await aTimeout(20);
  sender.close();
};

afterEach(() => {
  fake?.restore();
  fake = undefined;
});

surfaceSuite('popup', () => {
  const windows = (fake = new FakeWindow());
  const read = (message: unknown) => (message === 'real' ? message : undefined);
  return {
    surface: popup('a-channel-of-its-own', read),
    answer: (text) => tell('a-channel-of-its-own', text),
    forge: async (text) => {
      await tell('another-channel', 'real');
      await tell('a-channel-of-its-own', text);
    },
    leftovers: () => windows.opened.filter(({ wasClosed }) => !wasClosed).length,
    shown: () => windows.opened.at(-1)?.to,
  };
});

it('a refused window is told as popup-blocked', async () => {
  fake = new FakeWindow();
  fake.isBlocked = true;
  const request = { url: new URL('https://id.example'), signal: AbortSignal.timeout(500) };
  const reason: unknown = await popup('c', () => undefined)
    .visit(request)
    .catch((reason: unknown) => reason);
  expect(reason).to.have.property('code', 'popup-blocked');
});
