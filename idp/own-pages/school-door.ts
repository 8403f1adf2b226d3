import type { Provider } from 'oidc-provider';
import { refuseOtherForms } from '../api/own-pages-only.ts';
import type { Post } from '../mail/post.ts';
import { answerHtml } from '../pages/answer-html.ts';
import type { Rendered } from '../pages/rendered.ts';
import { type Administered, administeredBy } from '../people/administered.ts';
import type { PagesParts } from '../sign-in-pages/pages-parts.ts';
import type { PageLanguage } from '../pages/sign-in-page.ts';
import { chosenSchool } from './chosen-school.ts';
import { door, languageOf, type OwnContext, type Visit, whoIsSureHere } from './door.ts';
import type { Kept } from './kept-place.ts';
import type { OwnPage } from './own-client.ts';

export interface MailingParts extends PagesParts {
  /** Undefined where no mail can be sent. */
  readonly post: Post | undefined;
}

/** Somebody at a page for a school's user administrators, the school whose it is, and all schools that they look after. */
export interface SchoolVisit extends Visit {
  readonly school: Administered;
  readonly schools: readonly Administered[];
}

/** The one way to these pages. */
export interface SchoolDoor {
  /** For a look. */
  look(
    page: OwnPage,
    show: (c: OwnContext, visit: SchoolVisit) => Promise<Response>,
  ): (c: OwnContext) => Promise<Response>;
  /** For a form of ours; `signedOut` answers where nobody is signed in, or not surely. */
  form(
    act: (c: OwnContext, visit: SchoolVisit, form: FormData) => Promise<Response>,
    signedOut: (c: OwnContext, form: FormData) => Promise<Response>,
  ): (c: OwnContext) => Promise<Response>;
}

interface Whose {
  /** Whose pages they are: a school's user administrators', unless it is said otherwise. */
  readonly schoolsOf?: typeof administeredBy;
  readonly keeps?: (params: URLSearchParams) => Kept;
}

/**
 * Everything behind it, looks too, takes a session that has shown more than a password, and what makes somebody decide for that
 * school on that day: a membership as user administrator, or what `schoolsOf` says. A form must be one of our pages'.
 */
export function schoolDoor(
  provider: Provider,
  { desk, issuer }: Pick<MailingParts, 'desk' | 'issuer'>,
  notYours: (lang: PageLanguage) => Rendered,
  { schoolsOf = administeredBy, keeps }: Whose = {},
): SchoolDoor {
  const { database, now } = desk;
  const house = { provider, issuer, database, now };
  const refuse = (c: OwnContext) => answerHtml(c, notYours(languageOf(c)), { status: 403 });
  return {
    look: (page, show) =>
      door(house)(
        page,
        async (c, { person, lang }) => {
          const schools = await schoolsOf(database, person.id, now());
          const school = chosenSchool(c, schools);
          return school === undefined ? refuse(c) : show(c, { person, lang, school, schools });
        },
        { sure: true, ...(keeps && { keeps }) },
      ),
    form: (act, signedOut) => async (c) => {
      refuseOtherForms(c.req.raw, issuer);
      const person = await whoIsSureHere(house, c.env);
      if (person === undefined) return signedOut(c, await c.req.formData());
      const schools = await schoolsOf(database, person.id, now());
      const school = chosenSchool(c, schools);
      if (school === undefined) return refuse(c);
      return act(c, { person, lang: languageOf(c), school, schools }, await c.req.formData());
    },
  };
}
