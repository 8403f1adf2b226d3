import { beside as da } from '../../shared/i18n/beside/da.ts';
import { beside as en } from '../../shared/i18n/beside/en.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageLanguage } from './sign-in-page.ts';

interface StillInPage {
  readonly lang: PageLanguage;
  /** The other provider's name. */
  readonly provider: string;
  /** Where the pupil goes on. */
  readonly on: string;
}

/** Says to a grown-up beside the pupil that they are still signed in at the other provider, and what to do. */
export function renderStillInPage({ lang, provider, on }: StillInPage): Rendered {
  const text = { da, en }[lang];
  return renderOwnCard({
    lang,
    title: text['still-in'],
    body: `<h1>${escape(text['still-in'])}</h1><p>${escape(text['still-in-why']({ provider }))}</p><p class="stack"><a class="plain" href="${escape(on)}">${escape(text['leaving-on'])}</a></p>`,
  });
}
