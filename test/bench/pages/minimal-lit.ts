import { html, LitElement } from 'lit';
import * as oauth from 'oauth4webapi';

// The yardstick for our button: the least that Lit and oauth4webapi's calls of the code flow can be
class MinimalLogin extends LitElement {
  override render() {
    return html`<button @click=${() => this.#signIn()}>Sign in</button>`;
  }

  async #signIn(): Promise<void> {
    const issuer = new URL('http://localhost:4400');
    const found = await oauth.discoveryRequest(issuer, { [oauth.allowInsecureRequests]: true });
    const server = await oauth.processDiscoveryResponse(issuer, found);
    const verifier = oauth.generateRandomCodeVerifier();
    const address = new URL(server.authorization_endpoint ?? issuer);
    address.searchParams.set('code_challenge', await oauth.calculatePKCECodeChallenge(verifier));
    const client = { client_id: 'minimal' };
    const parameters = oauth.validateAuthResponse(server, client, address);
    const answer = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.None(),
      parameters,
      location.href,
      verifier,
    );
    await oauth.processAuthorizationCodeResponse(server, client, answer);
  }
}
customElements.define('minimal-login', MinimalLogin);
