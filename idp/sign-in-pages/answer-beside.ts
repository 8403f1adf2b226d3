import type { Context } from 'hono';
import { answerHtml } from '../pages/answer-html.ts';
import { type BesideWay, renderBesidePage } from '../pages/beside-page.ts';
import { besideAt, besideOf } from '../sign-in/beside.ts';
import type { Desk } from '../sign-in/desk.ts';
import { personOf } from '../sign-in/step-of.ts';
import type { SteppingUp } from './find-step-up.ts';
import { languageFor } from './language.ts';

/** Answers with the page for a grown-up beside the pupil; where that is no way for this pupil, back to the sign-in. */
export async function answerBeside(
  c: Context,
  { signIn, way, shows }: { signIn: SteppingUp; way: string; shows: BesideWay },
  desk: Desk,
): Promise<Response> {
  const { id, client, service, state } = signIn;
  const isWay = (await besideOf(signIn, desk)).some(({ to }) => to === besideAt(id, way));
  if (client === null || !isWay) return c.redirect(`/sign-in/${id}`, 303);
  const { givenName, familyName, classes, institution } = await personOf(state.person, desk);
  const { adultCounts, raiseHolds } = await desk.levelsOf(client);
  const page = renderBesidePage({
    lang: languageFor(c.req.raw, undefined),
    pupil: { givenName, name: `${givenName} ${familyName}`, classes, school: institution.name },
    service,
    counts: adultCounts ? 'Substantial' : 'AdultVerified',
    holdsSeconds: raiseHolds,
    way: shows,
    back: `/sign-in/${id}`,
  });
  return answerHtml(c, page);
}
