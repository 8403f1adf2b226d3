import { ask } from '../../../shared/contract/ask.ts';
import { passkeyCalls as calls, type PasskeyOrder, type Passkeys } from '../../../shared/contract/passkeys.ts';
import type { World } from '../../../shared/flow/passkeys.ts';
import { makePasskey } from '../../passkeys/make-passkey.ts';

/** The device in front of the person, and the provider that wrote this page; answers are as the calls' schemas have read them. */
export const passkeysWorld: World = {
  async add(label) {
    const order = (await ask(calls.orderPasskey, calls.orderPasskey.path, {})) as PasskeyOrder;
    const passkey = await makePasskey(order);
    const body = label === '' ? { passkey } : { passkey, label };
    return ((await ask(calls.addPasskey, calls.addPasskey.path, body)) as Passkeys).passkeys;
  },
  async remove(id) {
    return ((await ask(calls.removePasskey, calls.removePasskey.path, { id })) as Passkeys).passkeys;
  },
};
