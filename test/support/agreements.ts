import type { Insertable } from 'kysely';
import { type By, moveAgreement, type Outcome } from '../../idp/agreements/move-agreement.ts';
import { isFault, type Move } from '../../idp/agreements/state.ts';
import type { Database } from '../../idp/database/open.ts';
import type { LicenceRow } from '../../idp/database/tables/agreements.ts';
import { type ClientRegistration, saveClient } from '../../idp/oidc/clients.ts';
import { placeAddresses } from '../../idp/agreements/deciders.ts';
import { dataCategories } from '../../shared/contract/agreements.ts';
import { askForCode, type CodeRequest } from './code-flow.ts';
import { clientSecret, redirectUri } from './identity-provider.ts';
import type { Visitor } from './visitor.ts';

/** The schools of the demo. */
export const [skovbrynet, aabrinken] = ['099123', '099456'] as const;

export const supplier = {
  name: 'Forlaget Månen',
  contact: { name: 'Lis Berg', mail: 'aftaler@maanen.example', phone: '+45 12 34 56 78' },
  web: 'https://maanen.example/',
};

/** A service by agreement, whose secret is that of the other services of tests. */
export const maanen: ClientRegistration = {
  id: 'maanen',
  name: 'Månen',
  secret: clientSecret,
  redirectUris: [redirectUri],
  supplier,
  needs: ['name', 'username', 'role'],
};

/** The provider's database, and its history of agreements begun anew at whichever moment. */
export class AgreementDesk {
  readonly #database: Database;
  readonly #now: () => Date;

  constructor(database: Database, now: () => Date = () => new Date()) {
    this.#database = database;
    this.#now = now;
  }

  async save(registration: Partial<ClientRegistration> = {}): Promise<void> {
    await saveClient(this.#database, { ...maanen, ...registration });
  }

  /** Forgets how every service stands with every institution, and what was licensed. */
  async forget(): Promise<void> {
    await this.#database.deleteFrom('agreements').execute();
    await this.#database.deleteFrom('licences').execute();
  }

  async try(
    move: Move,
    { institution = skovbrynet, client = 'maanen', by }: { institution?: string; client?: string; by?: By } = {},
  ): Promise<Outcome> {
    const own: By = by ?? (move.move === 'request' || move.move === 'withdraw' ? { is: 'supplier' } : decided);
    const bounds = { needs: dataCategories, vital: [] };
    return moveAgreement(this.#database, { of: { client, institution }, move, by: own, bounds }, this.#now());
  }

  /** Asks, and makes these moves; each must count. */
  async go(institution: string, ...moves: readonly ('approve' | 'refuse' | 'end' | 'withdraw')[]): Promise<void> {
    for (const move of [request, ...moves.map((one): Move => (one === 'approve' ? approve : { move: one }))]) {
      const outcome = await this.try(move, { institution });
      if (isFault(outcome)) throw new Error(JSON.stringify(outcome));
    }
  }

  async license(
    row: Pick<Insertable<LicenceRow>, 'covers' | 'value'> & Partial<Insertable<LicenceRow>>,
  ): Promise<void> {
    await this.#database
      .insertInto('licences')
      .values({ client: 'maanen', institution: skovbrynet, since: '2020-01-01', until: null, given_by: null, ...row })
      .execute();
  }
}

export const request: Move = { move: 'request', asks: dataCategories };
export const approve: Move = { move: 'approve', gives: dataCategories };
const decided: By = { is: 'operator' };

/** Goes from the service to the provider. Gives what is shown, or the error that came back, or `in`. */
export async function goThere(request: CodeRequest): Promise<{ at: string; html: string }> {
  const { back, response } = await askForCode({ clientId: 'maanen', ...request });
  const html = await response.text();
  if (back.searchParams.has('code')) return { at: 'in', html };
  if (back.pathname.endsWith('/no-access')) return { at: 'refused', html };
  return { at: back.searchParams.get('error') ?? back.pathname, html };
}

/** What a form of ours sends without a script, in a browser that says where it came from. */
const formHeaders = {
  'content-type': 'application/x-www-form-urlencoded',
  origin: 'null',
  'sec-fetch-site': 'same-origin',
};

interface Who {
  readonly visitor: Visitor;
  readonly issuer: string;
}
interface Where {
  readonly place?: keyof typeof placeAddresses;
  readonly school?: string;
  readonly service?: string;
}

const addressOf = ({ place = 'old', school = skovbrynet, service = 'maanen' }: Where) =>
  `${placeAddresses[place]}?${new URLSearchParams({ school, service, lang: 'da' }).toString()}`;

/** The page of a service in a place, as it is shown. */
export async function readPlace(who: Who, where: Where = {}): Promise<{ status: number; html: string; path: string }> {
  const { url, response } = await who.visitor.visit(who.issuer + addressOf(where));
  return { status: response.status, html: await response.text(), path: url.pathname };
}

/** Sends a form of that page. Gives what was said of it, or the status of the refusal, and the page that it led to. */
export async function sendPlace(
  who: Who,
  fields: readonly (readonly [string, string])[],
  where: Where = {},
  headers: Record<string, string> = {},
): Promise<{ said: string; to: string }> {
  const response = await who.visitor.send(who.issuer + addressOf(where), {
    method: 'POST',
    headers: { ...formHeaders, ...headers },
    body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
  });
  await response.body?.cancel();
  const to = new URL(response.headers.get('location') ?? '/', who.issuer);
  const said = (['done', 'trouble', 'late'] as const).find((one) => to.searchParams.has(one));
  return {
    said: said === undefined ? String(response.status) : `${said} ${to.searchParams.get(said) ?? ''}`,
    to: to.href,
  };
}

/** Everything ticked. */
export const approveAll = [['do', 'approve'], ...dataCategories.map((one) => ['gives', one] as const)] as const;
