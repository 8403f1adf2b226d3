import { hintNames } from '../../shared/oidc/hint-names.ts';
import type { Platform } from '../platform.ts';
import { discover } from '../session/provider.ts';
import { openStore } from '../session/store.ts';
import { readSettings } from '../settings.ts';

/**
 * Has the browser name the local provider wherever any page sends people to sign in, so that nobody chooses it in the first
 * step. Nothing of it is left where none is chosen, or where the browser does not allow it any more. What is done already is not
 * done again; while the provider does not say where people sign in, what was there stays.
 */
export async function leadSignIns(platform: Pick<Platform, 'kept' | 'alone' | 'may' | 'lead'>): Promise<void> {
  const store = openStore(platform);
  await platform.alone('unilogin-lead', async () => {
    const { issuer, localProvider } = await readSettings(platform);
    const value = (await platform.may({ to: 'lead', provider: issuer })) ? localProvider : undefined;
    const wanted = value === undefined ? 'nowhere' : `${value} at ${issuer.href} by ${hintNames.join(' ')}`;
    if ((await store.get('led')) === wanted) return;
    await store.remove('led');
    if (value === undefined) {
      await platform.lead(undefined);
    } else {
      const { authorization_endpoint } = await discover(issuer);
      await platform.lead({ address: new URL(authorization_endpoint), names: hintNames, value });
    }
    await store.set('led', wanted);
  });
}
