const buffer = (text: string) => new TextEncoder().encode(text).buffer;

class FakeCredential {
  readonly id = 'bmV3';
  readonly response: object;

  constructor(response: object) {
    this.response = response;
  }
}
class FakeAssertion {
  readonly clientDataJSON = buffer('clientDataJSON');
  readonly authenticatorData = buffer('authenticatorData');
  readonly signature = buffer('signature');
  readonly userHandle = null;
}
class FakeAttestation {
  readonly clientDataJSON = buffer('clientDataJSON');
  readonly attestationObject = buffer('attestationObject');
  getTransports = () => ['internal'];
}

/** Plays the browser's authenticators for one page, also where the engine has none; answers, or fails as it is told to. */
export class FakeAuthenticator {
  readonly asked: CredentialRequestOptions[] = [];
  readonly ordered: CredentialCreationOptions[] = [];
  readonly #before: [object, string, PropertyDescriptor | undefined][] = [];
  #failure: DOMException | undefined;

  constructor() {
    this.#put(globalThis, 'PublicKeyCredential', FakeCredential);
    this.#put(globalThis, 'AuthenticatorAssertionResponse', FakeAssertion);
    this.#put(globalThis, 'AuthenticatorAttestationResponse', FakeAttestation);
    this.#put(navigator, 'credentials', {
      get: async (options: CredentialRequestOptions) => {
        this.asked.push(options);
        return this.#give(new FakeAssertion());
      },
      create: async (options: CredentialCreationOptions) => {
        this.ordered.push(options);
        return this.#give(new FakeAttestation());
      },
    });
  }

  /** What the browser throws from now on, by its name; nothing: it answers again. */
  fails(name?: string): void {
    this.#failure = name === undefined ? undefined : new DOMException('', name);
  }

  /** From now on the browser knows no passkeys. */
  goesAway(): void {
    Reflect.deleteProperty(globalThis, 'PublicKeyCredential');
  }

  restore(): void {
    for (const [owner, name, descriptor] of this.#before) {
      Reflect.deleteProperty(owner, name);
      if (descriptor) Object.defineProperty(owner, name, descriptor);
    }
  }

  #put(owner: object, name: string, value: unknown): void {
    this.#before.push([owner, name, Object.getOwnPropertyDescriptor(owner, name)]);
    Object.defineProperty(owner, name, { configurable: true, value });
  }

  #give(response: object): FakeCredential {
    if (this.#failure) throw this.#failure;
    return new FakeCredential(response);
  }
}
