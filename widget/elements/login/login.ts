import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import type { Event, State, Wish } from '../../../shared/flow/service-session.ts';
import { button as words } from '../../../shared/i18n/login/button.ts';
import { spoken } from '../../../shared/i18n/spoken.ts';
import { FocusKeeper } from '../../controllers/focus-keeper.ts';
import { LaterPart } from '../../controllers/later-part.ts';
import { Messages } from '../../controllers/messages.ts';
import { sessionProperties } from '../../controllers/session-properties.ts';
import { UniloginFailedEvent } from '../../events/failed.ts';
import type { FramePlace } from '../../session/session-source.ts';
import { canFrame } from '../../surfaces/can-frame.ts';
import { button } from '../button.styles.ts';
import { Entrance } from './entrance.ts';

const bringSession = () => import('../../controllers/session-controller.ts');

/** States in which the button is all there is to do. It is there before the answer is: most who see it are not signed in. */
const alone: readonly State['at'][] = ['unknown', 'signed-out', 'failed'];

/**
 * Lets somebody sign in to a service with Unilogin, says who is signed in, and lets them out again. No password is ever
 * typed into it: that happens at the identity provider, in the whole page, in a window, or in a frame that only it can read.
 *
 * @attr backend - where the service has mounted its handler, such as `/unilogin`; a path of the page's own origin
 * @attr issuer - without a backend: the identity provider
 * @attr client-id - without a backend: the name under which the provider knows this page
 * @attr redirect-uri - without a backend: the callback's address; the page's own without query when nothing is said
 * @attr api - without a backend: origins, separated by spaces, whose requests by `fetch` carry the token
 * @attr {redirect|popup|inline} display - the whole page goes to the provider (default), a window opens, or a frame in this element; a window where a frame is not to be had
 * @attr {page|window|frame} shown-as - set by the element: where the provider is shown now; absent when it is not
 * @attr acr-values - how sure the service needs to be; the levels, separated by spaces
 * @attr scope - what the service asks for, when it is not the usual
 * @attr login-hint - the username, when the service knows it
 * @attr idp-hint - the local identity provider to begin with
 * @attr return-to - where the person comes back to; this page as it stands when nothing is said
 * @attr account-url - the provider's page about whoever is signed in, where there is one: linked to beside the way out
 * @attr {da|en} lang - the language; that of the page when nothing is said
 * @fires {UniloginSignedInEvent} unilogin-signed-in - somebody is signed in: `person`, never a token
 * @fires {UniloginSignedOutEvent} unilogin-signed-out - whoever was signed in no longer is
 * @fires {UniloginFailedEvent} unilogin-failed - something went wrong: `failure.code`
 * @fires {UniloginStepUpEvent} unilogin-step-up - a request by `fetch` needs more, and the element asks for it: `acrs`
 * @fires {UniloginShownEvent} unilogin-shown - the provider is shown: `as` where, and `why` in a window although `inline` was wished
 * @csspart frame - the frame with the provider's page
 * @csspart button - the one button that leads on
 * @csspart card - the frame around what is said
 * @csspart name - the person's name or pseudonym
 * @csspart account - the link to the provider's page about the person
 * @cssprop --unilogin-act - the colour of the one action; `--unilogin-act-ink` is the text on it
 * @cssprop --unilogin-radius - how round a button is
 */
export class UniloginLogin extends ReactiveElement {
  static override styles = button;
  static override properties = {
    ...sessionProperties,
    display: { reflect: true },
    acrValues: { attribute: 'acr-values', reflect: true },
    scope: { reflect: true },
    loginHint: { attribute: 'login-hint', reflect: true },
    idpHint: { attribute: 'idp-hint', reflect: true },
    returnTo: { attribute: 'return-to', reflect: true },
    accountUrl: { attribute: 'account-url', reflect: true },
  };

  declare backend: string | undefined;
  declare issuer: string | undefined;
  declare clientId: string | undefined;
  declare redirectUri: string | undefined;
  declare api: string | undefined;
  /** Anything but `popup` and `inline` is `redirect`. */
  declare display: string | undefined;
  declare acrValues: string | undefined;
  declare scope: string | undefined;
  declare loginHint: string | undefined;
  declare idpHint: string | undefined;
  declare returnTo: string | undefined;
  declare accountUrl: string | undefined;

  readonly #text = new Messages(this, spoken(words));
  #entrance: Entrance | undefined;
  readonly #session = new LaterPart(this, async () => {
    const { SessionController } = await bringSession();
    return new SessionController(this, this.#place);
  });
  readonly #views = new LaterPart(
    this,
    async () => {
      await bringSession().catch(() => undefined); // what the click needs has the line for itself
      const { LoginViews } = await import('./login-views.ts');
      return new LoginViews(this, {
        signIn: this.#signIn,
        signOut: this.#signOut,
        cancel: this.#cancel,
        inWindow: () => this.#send({ type: 'in-window' }),
      });
    },
    ({ styles }) => styles,
  );

  constructor() {
    super();
    new FocusKeeper(this);
  }

  /** Begins a sign-in, or asks for more assurance. With `display="popup"` or `inline` call it inside a click. */
  signIn(): void {
    this.#send({ type: 'sign-in', wish: this.#wish() });
  }

  /** Signs out of the service and of the provider. */
  signOut(): void {
    this.#send({ type: 'sign-out', returnTo: this.#returnTo() });
  }

  /**
   * `fetch` with the rights of whoever is signed in: the backend's cookies, or the token when the address is one of
   * `api`. A token goes to no other origin and follows no redirect. When the API asks for more assurance (RFC 9470), the
   * element asks the person, and the request is sent once more when they have come back surer; else the answer is that 401.
   * @throws UniloginError `too-large` when more is asked for and the body cannot be sent twice: a stream, or over 10 MB
   */
  async fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    return (await this.#session.get()).fetch(input, init, this.#wish());
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const state: State = this.#session.loaded?.state ?? { at: 'unknown' };
    const views = this.#views.loaded;
    const { isLost } = this.#session;
    const isAgain = state.at === 'failed' || isLost;
    this.#entrance ??= new Entrance(this.renderRoot, this.#signIn);
    this.#entrance.draw({
      button: views && !alone.includes(state.at) ? undefined : this.#text.say(isAgain ? 'try-again' : 'sign-in'),
      hasDoor: !isAgain,
      alert: isLost ? this.#text.say('unreachable') : '',
      heard: views?.heard(state) ?? '',
    });
    views?.draw(state, this.#entrance.group, this.#entrance.alert);
  }

  #send(event: Event): void {
    const lost = () => this.dispatchEvent(new UniloginFailedEvent({ code: 'unreachable', data: {} }));
    this.#session.do((session) => session.send(event), lost);
  }

  #wish(): Wish {
    const asked = {
      ui_locales: this.#text.language,
      acr_values: this.acrValues,
      scope: this.scope,
      login_hint: this.loginHint,
      idp_hint: this.idpHint,
    };
    const params = Object.fromEntries(Object.entries(asked).filter((entry): entry is [string, string] => !!entry[1]));
    return { display: this.#display(), returnTo: this.#returnTo(), params };
  }

  // In the click, or the window would be blocked
  #display(): Wish['display'] {
    if (this.display === 'inline') return canFrame() ? 'inline' : 'popup';
    return this.display === 'popup' ? 'popup' : 'redirect';
  }

  // An address of another origin would make the service lead people away: this page it is, then
  #returnTo(): string {
    const wanted = URL.parse(this.returnTo ?? '', document.baseURI);
    return this.returnTo !== undefined && wanted?.origin === location.origin ? wanted.href : location.href;
  }

  readonly #place = (): FramePlace | undefined =>
    this.#entrance && { host: this, inside: this.#entrance.group, title: this.#text.say('sign-in') };
  readonly #signIn = (): void => this.signIn();
  readonly #signOut = (): void => this.signOut();
  readonly #cancel = (): void => this.#send({ type: 'cancel' });
}
