import { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import * as v from 'valibot';
import { type AgreementPlace, agreementPlaces } from '../../shared/contract/agreements.ts';
import type { AgreementDone, AgreementTrouble } from '../../shared/i18n/agreements/messages.ts';
import { danishDay, type Day } from '../../shared/policy/lifecycle/day.ts';
import { decidedBy, isDeciding, placeAddresses, rightHolders } from '../agreements/deciders.ts';
import { coversAt, licencesOf } from '../agreements/licences.ts';
import { movesOf, serviceAt, servicesAt } from '../agreements/services-at.ts';
import { agreementsAddress, type AgreementsPlace, renderNoAgreements } from '../pages/agreements-card.ts';
import { renderAgreementsList } from '../pages/agreements-list-page.ts';
import { renderAgreement } from '../pages/agreement-page.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { answerFailure } from '../sign-in-pages/answer-page.ts';
import type { PagesParts } from '../sign-in-pages/pages-parts.ts';
import type { Routes } from '../sign-in-room.ts';
import { AgreementForm, type AgreementsSaid, doWithAgreement } from './agreement-doings.ts';
import type { OwnContext } from './door.ts';
import { keptService } from './kept-place.ts';
import { schoolDoor, type SchoolVisit } from './school-door.ts';

const Said = v.union([
  v.object({
    done: v.picklist<readonly AgreementDone[]>(['approve', 'limit', 'refuse', 'end', 'licence-given', 'licence-ended']),
  }),
  v.object({
    trouble: v.picklist<readonly AgreementTrouble[]>([
      'none-chosen',
      'wrong-day',
      'nothing-to-end',
      'closed-here',
      'vital',
    ]),
  }),
  v.object({ late: v.literal('1') }),
]);

/** Where an institution decides which services get its people's data, through two doors: that of before, and the new one. */
export function agreementsPages(
  provider: Provider,
  parts: PagesParts & Pick<Parts, 'oldUntil' | 'endVisitsSoon'>,
): Routes {
  const routes: Routes = new Hono();
  for (const place of agreementPlaces) addPlace(routes, { provider, place, ...parts });
  routes.onError((err, c) => answerFailure(c, err, parts.log));
  return routes;
}

interface Parts extends PagesParts {
  readonly provider: Provider;
  readonly place: AgreementPlace;
  readonly oldUntil: Day | undefined;
  /** Of this service, what people have there whom nothing lets in any more. */
  endVisitsSoon(client: string): void;
}

function addPlace(routes: Routes, { provider, place, oldUntil, endVisitsSoon, ...parts }: Parts): void {
  const { database, now } = parts.desk;
  const address = placeAddresses[place];
  const door = schoolDoor(provider, parts, renderNoAgreements(place), {
    schoolsOf: (_, person, at) => decidedBy(database, { person, place }, at),
    keeps: keptService,
  });
  const at = async ({ lang, school, person }: SchoolVisit): Promise<AgreementsPlace> => {
    const holders = place === 'old' ? await rightHolders(database, school.number, now()) : [];
    return {
      lang,
      school,
      place,
      oldUntil,
      isDeciding: isDeciding(place, oldUntil, now()),
      afterwards: { isYou: holders.some(({ id }) => id === person.id), names: holders.map(({ name }) => name) },
    };
  };

  const show = async (c: OwnContext, visit: SchoolVisit): Promise<Response> => {
    const institution = visit.school.number;
    const client = c.req.query('service');
    const said = v.safeParse(Said, c.req.query());
    const service = client === undefined ? undefined : await serviceAt(database, { client, institution }, now());
    if (service === undefined) {
      const services = await servicesAt(database, institution, now());
      const outcome = said.success && !('late' in said.output) ? said.output : undefined;
      return answerHtml(c, renderAgreementsList({ ...(await at(visit)), schools: visit.schools, services, outcome }));
    }
    const of = { client: service.client, institution };
    const outcome = !said.success
      ? undefined
      : 'late' in said.output
        ? service.last && { late: service.last }
        : said.output;
    const page = renderAgreement({
      ...(await at(visit)),
      service,
      moves: await movesOf(database, of),
      licences: await licencesOf(database, of, now()),
      choices: await coversAt(database, institution),
      today: danishDay(now()),
      outcome,
    });
    return answerHtml(c, page);
  };

  routes.get(address, door.look(address, show));
  routes.post(
    address,
    door.form(
      async (c, visit, sent) => {
        const form = v.safeParse(AgreementForm, {
          do: sent.get('do'),
          gives: sent.getAll('gives'),
          to: sent.getAll('to'),
          until: sent.get('until') ?? '',
        });
        const here = { lang: visit.lang, place, school: visit.school };
        const of = { client: c.req.query('service') ?? '', institution: visit.school.number };
        const service = await serviceAt(database, of, now());
        if (!form.success || service === undefined) return c.redirect(agreementsAddress(here), 303);
        const back = agreementsAddress(here, service.client);
        const leadTo = (said: AgreementsSaid) => c.redirect(`${back}&${new URLSearchParams(said).toString()}`, 303);
        if (!isDeciding(place, oldUntil, now())) return leadTo({ trouble: 'closed-here' });
        const by = { person: visit.person.id, place };
        const said = await doWithAgreement(
          database,
          { service, institution: visit.school.number, by },
          form.output,
          now(),
        );
        if ('done' in said && ['end', 'licence-ended'].includes(said.done)) endVisitsSoon(service.client);
        return leadTo(said);
      },
      (c) => Promise.resolve(c.redirect(address, 303)),
    ),
  );
}
