import { Hono } from 'hono';
import type { Provider } from 'oidc-provider';
import type { AgreementPlace } from '../../shared/contract/agreements.ts';
import { decidedBy } from '../agreements/deciders.ts';
import { waitingAt } from '../agreements/services-at.ts';
import { askedOf } from '../backchannel/what-pupils-see.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderApprovalsPage } from '../pages/approvals-page.ts';
import { passkeysOf, toPasskey } from '../passkeys/kept.ts';
import { mayHavePasskeys } from '../passkeys/owner.ts';
import { type Me, renderMePage } from '../pages/me-page.ts';
import { renderNoPasskeys, renderPasskeysPage } from '../pages/passkeys-page.ts';
import { renderPractisePage } from '../pages/practise-page.ts';
import { renderNoticePage } from '../pages/notice-page.ts';
import type { PageLanguage } from '../pages/sign-in-page.ts';
import { pupilsOf } from '../people/grown-ups.ts';
import { classesOf, type Person } from '../people/people.ts';
import { workplacesOf } from '../people/staff-at.ts';
import { danishDay } from '../../shared/policy/lifecycle/day.ts';
import { postponedUntil } from '../postponements/postponed.ts';
import { policyFor } from '../sign-in/about.ts';
import { answerFailure } from '../sign-in-pages/answer-page.ts';
import type { PagesParts } from '../sign-in-pages/pages-parts.ts';
import type { Routes } from '../sign-in-room.ts';
import { placesOf } from '../windows/pupils-within-reach.ts';
import { door, languageOf, whoIsHere } from './door.ts';
import { ownClientId } from '../oidc/own-client-id.ts';
import { shortAddress, signedOutPage } from './own-client.ts';
import { showReports, unseenAt } from './reports.ts';

/** The pages of the provider's own for somebody who is signed in. */
export function myPages(
  provider: Provider,
  parts: PagesParts & { readonly askedName: (username: string) => string },
): Routes {
  const { desk, issuer, log, assets, askedName } = parts;
  const house = { provider, issuer, database: desk.database, now: desk.now };
  const forWhoeverIsHere = door(house);
  const routes: Routes = new Hono();
  const isPostponedFor = async ({ id }: Person): Promise<boolean> => {
    const today = danishDay(desk.now());
    const workplaces = await workplacesOf(desk.database, id, today);
    const days = await Promise.all(workplaces.map(({ number }) => postponedUntil(desk.database, number, today)));
    return days.some((day) => day !== undefined);
  };

  routes.get(
    '/me',
    forWhoeverIsHere('/me', async (c, { person, lang }) => {
      const mine = { pupil: person.id, name: askedName(person.username) };
      const asked = await askedOf(desk.database, mine, desk.now());
      const places = await placesOf(desk.database, person.id, desk.now());
      const administered = await unseenAt(person.id, desk);
      const me: Me = {
        name: `${person.givenName} ${person.familyName}`,
        role: person.role,
        classes: await classesOf(desk.database, person, desk.now()),
        school: person.institution.name,
        username: person.username,
        kind: await desk.passwords.kindOf(person.id),
        mayChange: policyFor(desk.policy, person).mayChoose,
        mayHavePasskeys: mayHavePasskeys(person),
        mayVouch: (await pupilsOf(desk.database, person.id, desk.now())).size > 0,
        pupilsAs: places.length === 0 ? undefined : places.every(({ as }) => as === 'contact') ? 'parent' : 'staff',
        isAsked: asked.at !== 'nothing',
        isPostponed: await isPostponedFor(person),
        isAdministrator: administered.length > 0,
        ...(await decidesOnData(person, desk)),
        unseenReports: administered.reduce((sum, { unseen }) => sum + unseen, 0),
      };
      return answerHtml(c, renderMePage({ me, lang, signOut: signOutAddress(issuer, lang) }));
    }),
  );

  routes.get(
    '/me/practise',
    forWhoeverIsHere('/me/practise', async (c, { person, lang }) => {
      const kind = await desk.passwords.kindOf(person.id);
      if (kind === undefined) return c.redirect(`/me?lang=${lang}`, 303);
      return answerHtml(c, renderPractisePage({ kind, isPupil: person.role === 'pupil', lang, assets: assets[lang] }));
    }),
  );

  routes.get(
    '/me/reports',
    forWhoeverIsHere('/me/reports', (c, visit) => showReports(c, visit, desk), { sure: true }),
  );

  routes.get(
    '/me/approvals',
    forWhoeverIsHere(
      '/me/approvals',
      (c, { lang }) => answerHtml(c, renderApprovalsPage({ lang, assets: assets[lang] })),
      {
        sure: true,
      },
    ),
  );

  routes.get(shortAddress, (c) => c.redirect(`/me/approvals${new URL(c.req.url).search}`, 303));

  const forWhoIsSure = forWhoeverIsHere(
    '/me/passkeys',
    async (c, { person, lang }) => {
      const passkeys = (await passkeysOf(desk.database, person.id)).map(toPasskey);
      return answerHtml(c, renderPasskeysPage({ passkeys, lang, assets: assets[lang] }));
    },
    { sure: 'now', unsure: (lang) => renderNoPasskeys(lang, 'not-yet') },
  );
  routes.get('/me/passkeys', async (c) => {
    // A pupil is not led to show more for what is none of theirs
    const person = await whoIsHere(house, c.env);
    if (person === undefined || mayHavePasskeys(person)) return forWhoIsSure(c);
    return answerHtml(c, renderNoPasskeys(languageOf(c), 'for-adults'), { status: 403 });
  });

  routes.get(signedOutPage, async (c) => {
    const lang = languageOf(c);
    // "No, stay signed in" leads here too
    if ((await whoIsHere(house, c.env)) !== undefined) return c.redirect(`/me?lang=${lang}`, 303);
    return answerHtml(c, renderNoticePage({ lang, notice: 'signed-out' }));
  });

  routes.onError((err, c) => answerFailure(c, err, log));
  return routes;
}

async function decidesOnData(
  { id }: Person,
  { database, now }: PagesParts['desk'],
): Promise<Pick<Me, 'decidesOnData' | 'waitingServices'>> {
  const numbersIn = async (place: AgreementPlace) =>
    (await decidedBy(database, { person: id, place }, now())).map(({ number }) => number);
  const [before, afterwards] = [await numbersIn('old'), await numbersIn('new')];
  return {
    decidesOnData: afterwards.length > 0,
    waitingServices: { old: await waitingAt(database, before), new: await waitingAt(database, afterwards) },
  };
}

/** The provider's own end of the session, which asks first: no other site's page can end it. */
function signOutAddress(issuer: string, lang: PageLanguage): string {
  const params = new URLSearchParams({
    client_id: ownClientId,
    post_logout_redirect_uri: issuer + signedOutPage,
    ui_locales: lang,
    state: lang,
  });
  return `/sign-out?${params.toString()}`;
}
