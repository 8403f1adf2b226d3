import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { DataCategoriesSchema } from '../../shared/contract/agreements.ts';
import { InstitutionNumberSchema } from '../../shared/contract/institutions.ts';
import type { Day } from '../../shared/policy/lifecycle/day.ts';
import { placeAddresses, placeToDecide } from '../agreements/deciders.ts';
import type { Move } from '../agreements/state.ts';
import type { SupplierMoves } from '../agreements/supplier-moves.ts';
import { type ProvenService, supplierBy } from '../agreements/supplier.ts';
import { refuseOtherForms } from '../api/own-pages-only.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderSupplierClosed, renderSupplierPage, supplierPage, type SupplierSaid } from '../pages/supplier-page.ts';
import { answerFailure } from '../sign-in-pages/answer-page.ts';
import { languageFor } from '../sign-in-pages/language.ts';
import type { PagesParts } from '../sign-in-pages/pages-parts.ts';
import type { Routes } from '../sign-in-room.ts';

const Form = v.variant('do', [
  v.object({
    do: v.literal('request'),
    institution: v.pipe(v.string(), v.trim(), InstitutionNumberSchema),
    asks: DataCategoriesSchema,
  }),
  v.object({ do: v.literal('withdraw'), institution: InstitutionNumberSchema }),
]);

const Said = v.union([
  v.object({ done: v.picklist(['request', 'withdraw']), institution: InstitutionNumberSchema }),
  v.object({
    trouble: v.picklist(['malformed', 'institution-unknown', 'not-now', 'beyond', 'vital', 'asked-often']),
    institution: v.optional(v.pipe(v.string(), v.maxLength(20)), ''),
  }),
]);

/** Where a person at a supplier does what its program does (idp/api/supplier-api.ts), as whoever has the service's secret. */
export function supplierPages({
  desk,
  issuer,
  log,
  oldUntil,
  moves: { told, move },
}: Pick<PagesParts, 'desk' | 'issuer' | 'log'> & {
  readonly oldUntil: Day | undefined;
  readonly moves: SupplierMoves;
}): Routes {
  const { database, now } = desk;
  const routes: Routes = new Hono();

  const forSupplier =
    (answer: (c: Context, service: ProvenService) => Promise<Response>) =>
    async (c: Context): Promise<Response> => {
      const service = await supplierBy(database, c.req.header('authorization') ?? '');
      if (service !== undefined) return answer(c, service);
      c.header('www-authenticate', 'Basic realm="id, secret"');
      return answerHtml(c, renderSupplierClosed(languageFor(c.req.raw, undefined)), { status: 401 });
    };

  routes.get(
    supplierPage,
    forSupplier(async (c, service) => {
      const said = v.safeParse(Said, c.req.query());
      const agreements = await told(service.client);
      const place = placeToDecide(oldUntil, now());
      const page = renderSupplierPage({
        lang: languageFor(c.req.raw, undefined),
        service,
        agreements,
        names: await namesOf(agreements.map(({ institution }) => institution)),
        answersAt: issuer + placeAddresses[place],
        said: said.success ? said.output : undefined,
      });
      return answerHtml(c, page);
    }),
  );

  routes.post(
    supplierPage,
    forSupplier(async (c, service) => {
      refuseOtherForms(c.req.raw, issuer); // a browser that keeps the secret would send it along with another site's form
      const sent = await c.req.formData();
      const lang = languageFor(c.req.raw, undefined);
      const typed = sent.get('institution');
      const leadTo = (said: SupplierSaid) =>
        c.redirect(`${supplierPage}?${new URLSearchParams({ lang, ...said }).toString()}`, 303);
      const form = v.safeParse(Form, { do: sent.get('do'), institution: typed, asks: sent.getAll('asks') });
      const institution = typeof typed === 'string' ? typed.slice(0, 20) : '';
      if (!form.success) return leadTo({ trouble: 'malformed', institution });
      const its: Move =
        form.output.do === 'request' ? { move: 'request', asks: form.output.asks } : { move: 'withdraw' };
      const outcome = await move(service, form.output.institution, its);
      if (!('code' in outcome)) return leadTo({ done: form.output.do, institution: form.output.institution });
      const { code } = outcome;
      if (code === 'wrong-credentials' || code === 'wrong-origin') throw new TypeError('no move has this outcome');
      return leadTo({ trouble: code, institution });
    }),
  );

  async function namesOf(numbers: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (numbers.length === 0) return new Map();
    const rows = database
      .selectFrom('institutions')
      .select(['number', 'name'])
      .where('number', 'in', [...numbers]);
    return new Map((await rows.execute()).map(({ number, name }) => [number, name]));
  }

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}
