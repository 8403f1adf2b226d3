import * as client from 'openid-client';

/** Asks in a pupil's name, waits until a grown-up has said yes, and gives who it is. The code stands on the app's screen. */
export async function signInByGrownUp(app: client.Configuration, username: string, code: string) {
  const asked = await client.initiateBackchannelAuthentication(app, {
    scope: 'openid profile',
    acr_values: 'AdultVerified',
    login_hint: username,
    binding_message: code,
  });
  const tokens = await client.pollBackchannelAuthenticationGrant(app, asked);
  return tokens.claims();
}
