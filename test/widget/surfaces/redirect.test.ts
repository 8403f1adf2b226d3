import { expect } from '@open-wc/testing';
import { redirect } from '../../../widget/surfaces/redirect.ts';

describe('surface: redirect', () => {
  const url = new URL('https://id.example/auth');

  it('takes the page away and says that it left', async () => {
    const gone: string[] = [];
    const visit = await redirect((to) => gone.push(to)).visit({ url, signal: AbortSignal.timeout(500) });
    expect(visit).to.deep.equal({ outcome: 'left' });
    expect(gone).to.deep.equal([url.href]);
  });

  it('goes nowhere when called off while the address was looked for', async () => {
    const gone: string[] = [];
    const off = new AbortController();
    const visit = redirect((to) => gone.push(to)).visit({ url: Promise.resolve(url), signal: off.signal });
    off.abort();
    const reason: unknown = await visit.catch((reason: unknown) => reason);
    expect(reason).to.have.property('name', 'AbortError');
    expect(gone).to.deep.equal([]);
  });
});
