/** An API that asks for Substantial until somebody `isSure`, and keeps what it was sent. */
export class MarksApi {
  isSure: () => boolean;
  readonly heard: { headers: Headers; body: Blob }[] = [];
  challenge = 'Bearer error="insufficient_user_authentication", acr_values="TwoFactor"';

  constructor(isSure: () => boolean = () => false) {
    this.isSure = isSure;
  }

  readonly answer = async (request: Request): Promise<Response> => {
    const bytes = await request.arrayBuffer().catch(() => 'a form with a file, which WebKit does not read here');
    this.heard.push({ headers: request.headers, body: new Blob([bytes]) });
    if (this.isSure()) return Response.json('marks');
    return new Response(null, { status: 401, headers: { 'www-authenticate': this.challenge } });
  };
}
