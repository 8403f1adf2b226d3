const bytes = () => new TextEncoder().encode('example').buffer;

class PlayedAttestation {
  readonly clientDataJSON = bytes();
  readonly attestationObject = bytes();
  getTransports = () => ['internal'];
}

class PlayedCredential {
  readonly id = 'bmV3';
  readonly response = new PlayedAttestation();
}

/** A device that makes a passkey without a question, and keeps none: the page is at no provider's address, so no real one would. */
export function playDevice(): void {
  const create = async () => new PlayedCredential();
  Object.assign(window, {
    PublicKeyCredential: PlayedCredential,
    AuthenticatorAttestationResponse: PlayedAttestation,
  });
  Object.defineProperty(document, 'featurePolicy', { value: { allowsFeature: () => true } }); // only Chromium tells a frame
  Object.defineProperty(navigator, 'credentials', { value: { create } });
}
