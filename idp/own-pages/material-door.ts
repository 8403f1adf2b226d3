import type { Provider } from 'oidc-provider';
import { refuseOtherForms } from '../api/own-pages-only.ts';
import type { Post } from '../material/post.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderNoMaterialAdmin } from '../pages/material-list-page.ts';
import { type Administered, administeredBy } from '../people/administered.ts';
import type { PagesParts } from '../sign-in-pages/pages-parts.ts';
import { door, languageOf, type OwnContext, type Visit, whoIsSureHere } from './door.ts';
import type { OwnPage } from './own-client.ts';

export interface MaterialParts extends PagesParts {
  /** Undefined where no mail can be sent. */
  readonly post: Post | undefined;
}

/** Somebody at a page of material, the school whose it is, and all schools that they look after. */
export interface MaterialVisit extends Visit {
  readonly school: Administered;
  readonly schools: readonly Administered[];
}

/** The one way to these pages. */
export interface MaterialDoor {
  /** For a look. */
  look(
    page: OwnPage,
    show: (c: OwnContext, visit: MaterialVisit) => Promise<Response>,
  ): (c: OwnContext) => Promise<Response>;
  /** For a form of ours; `signedOut` answers where nobody is signed in, or not surely. */
  form(
    act: (c: OwnContext, visit: MaterialVisit, form: FormData) => Promise<Response>,
    signedOut: (c: OwnContext, form: FormData) => Promise<Response>,
  ): (c: OwnContext) => Promise<Response>;
}

/**
 * Everything behind it, looks too, takes a session that has shown more than a password, and a membership as user administrator at that
 * school on that day. A form must be one of our pages'.
 */
export function materialDoor(
  provider: Provider,
  { desk, issuer }: Pick<MaterialParts, 'desk' | 'issuer'>,
): MaterialDoor {
  const { database, now } = desk;
  const house = { provider, issuer, database, now };
  const schoolsOf = (person: string) => administeredBy(database, person, now());
  return {
    look: (page, show) =>
      door(house)(
        page,
        async (c, { person, lang }) => {
          const schools = await schoolsOf(person.id);
          const school = schoolOf(c, schools);
          return school === undefined ? notYours(c) : show(c, { person, lang, school, schools });
        },
        { sure: true },
      ),
    form: (act, signedOut) => async (c) => {
      refuseOtherForms(c.req.raw, issuer);
      const person = await whoIsSureHere(house, c.env);
      if (person === undefined) return signedOut(c, await c.req.formData());
      const schools = await schoolsOf(person.id);
      const school = schoolOf(c, schools);
      if (school === undefined) return notYours(c);
      return act(c, { person, lang: languageOf(c), school, schools }, await c.req.formData());
    },
  };
}

/** The school that the address names, if it is one of theirs; where it names none, their first. */
function schoolOf(c: OwnContext, schools: readonly Administered[]): Administered | undefined {
  const asked = c.req.query('school');
  return asked === undefined ? schools[0] : schools.find(({ number }) => number === asked);
}

function notYours(c: OwnContext): Promise<Response> {
  return answerHtml(c, renderNoMaterialAdmin(languageOf(c)), { status: 403 });
}
