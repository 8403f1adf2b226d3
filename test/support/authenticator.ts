import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import type { PasskeyAnswer, PasskeyQuestion } from '../../shared/contract/passkey-proof.ts';
import type { NewPasskey, PasskeyOrder } from '../../shared/contract/passkeys.ts';

/** What an authenticator or browser gone wrong says instead of the truth. */
export interface Lie {
  origin?: string;
  rpId?: string;
  challenge?: string;
  type?: string;
  /** Whether it asked for finger, face or code. */
  isVerified?: boolean;
  counter?: number;
  userHandle?: string;
  /** The page around the frame in which it was asked. */
  topOrigin?: string;
  /** Another key than the passkey's. */
  key?: KeyObject;
}

interface Made {
  readonly id: string;
  readonly userHandle: string;
  readonly key: KeyObject;
  counter: number;
}

/** An authenticator of the test's own with a browser around it: makes P-256 keys, signs as WebAuthn says, and lies when told to. */
export class Authenticator {
  readonly passkeys: Made[] = [];
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  make(order: PasskeyOrder, lie: Lie = {}): NewPasskey {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const id = randomBytes(16);
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    const made = { id: id.toString('base64url'), userHandle: order.user.id, key: privateKey, counter: 0 };
    this.passkeys.push(made);
    const cose = Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'), // {1: EC2, 3: ES256, -1: P-256, -2: x
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'), // -3: y}
      Buffer.from(y, 'base64url'),
    ]);
    const length = Buffer.from([0, id.length]);
    const attested = Buffer.concat([Buffer.alloc(16), length, id, cose]);
    const authData = this.#authenticatorData(order.rp.id, { ...lie, counter: lie.counter ?? 0 }, attested);
    const attestationObject = Buffer.concat([
      Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'), // {fmt: none, attStmt: {}, authData:
      Buffer.from([0x59, authData.length >> 8, authData.length & 255]),
      authData,
    ]);
    return {
      id: made.id,
      clientDataJSON: this.#clientData('webauthn.create', order.challenge, lie).toString('base64url'),
      attestationObject: attestationObject.toString('base64url'),
      transports: ['internal'],
    };
  }

  /** Answers with the last passkey made, unless another is named. */
  answer(question: PasskeyQuestion, lie: Lie = {}, passkey = this.passkeys.at(-1)): PasskeyAnswer {
    if (passkey === undefined) throw new Error('no passkey was made');
    if (lie.counter === undefined && passkey.counter > 0) passkey.counter += 1;
    const counter = lie.counter ?? passkey.counter;
    const authenticatorData = this.#authenticatorData(question.rpId, { ...lie, counter });
    const clientData = this.#clientData('webauthn.get', question.challenge, lie);
    const signed = Buffer.concat([authenticatorData, sha256(clientData)]);
    return {
      id: passkey.id,
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authenticatorData.toString('base64url'),
      signature: sign('sha256', signed, lie.key ?? passkey.key).toString('base64url'),
      userHandle: lie.userHandle ?? passkey.userHandle,
    };
  }

  #authenticatorData(rpId: string, lie: Lie & { counter: number }, attested = Buffer.alloc(0)): Buffer {
    const flags = 0x01 | (lie.isVerified === false ? 0 : 0x04) | (attested.length > 0 ? 0x40 : 0);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(lie.counter);
    return Buffer.concat([sha256(lie.rpId ?? rpId), Buffer.from([flags]), counter, attested]);
  }

  #clientData(type: string, challenge: string, lie: Lie): Buffer {
    const said = { type: lie.type ?? type, challenge: lie.challenge ?? challenge, origin: lie.origin ?? this.#origin };
    const { topOrigin } = lie;
    const where = { crossOrigin: topOrigin !== undefined, ...(topOrigin !== undefined && { topOrigin }) };
    return Buffer.from(JSON.stringify({ ...said, ...where }));
  }
}

function sha256(of: string | Buffer): Buffer {
  return createHash('sha256').update(of).digest();
}
