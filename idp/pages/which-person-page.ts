import { otherWays as da } from '../../shared/i18n/other-ways/da.ts';
import { otherWays as en } from '../../shared/i18n/other-ways/en.ts';
import type { Person } from '../people/people.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { renderOwnCard } from './own-card.ts';
import { otherWaysStyle } from './other-ways.styles.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { linkTile } from './way-tile.ts';

export interface WhichPersonPage {
  readonly lang: PageLanguage;
  readonly provider: string;
  readonly at: string;
  /** They have shown that they are each of these. */
  readonly people: readonly Person[];
}

/** Whoever is several people here says as whom they come. */
export function renderWhichPersonPage({ lang, provider, at, people }: WhichPersonPage): Rendered {
  const text = { da, en }[lang];
  const tiles = people.map(({ username, givenName, role, institution }, index) =>
    linkTile(`${at}/${index}?lang=${lang}`, {
      sign: role === 'parent' ? 'together' : 'school',
      title: `${givenName}, ${text.as[role]}`,
      hint: `${institution.name}, ${username}`,
    }),
  );
  return renderOwnCard({
    lang,
    title: text['who-are-you'],
    style: otherWaysStyle,
    body: `<h1>${escape(text['who-are-you'])}</h1><p>${escape(text['who-are-you-hint']({ provider }))}</p><ul class="ways">${tiles.join('')}</ul>`,
  });
}
