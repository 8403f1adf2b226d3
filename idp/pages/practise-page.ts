import { practiseCall } from '../../shared/contract/practice.ts';
import { me as da } from '../../shared/i18n/me/da.ts';
import { me as en } from '../../shared/i18n/me/en.ts';
import type { Rendered } from './rendered.ts';
import { escape } from './escape.ts';
import { renderOwnCard } from './own-card.ts';
import type { PageAssets } from './page-assets.ts';
import type { PageLanguage } from './sign-in-page.ts';

interface PractisePage {
  /** What the person signs in with, whatever their grade is today. */
  readonly kind: 'pictures' | 'password';
  readonly isPupil: boolean;
  readonly lang: PageLanguage;
  readonly assets: PageAssets;
}

/** Where whoever is signed in finds out whether they still know their password: the element does it, with the sign-in's script. */
export function renderPractisePage({ kind, isPupil, lang, assets }: PractisePage): Rendered {
  const text = { da, en }[lang];
  const arePictures = kind === 'pictures';
  const preload = [
    ...assets.preload,
    ...assets.password,
    ...assets.practice,
    ...(arePictures ? [...assets.pictures, ...assets.board] : []),
  ];
  const links = [...new Set(preload)].map((path) => `<link rel="modulepreload" href="${escape(path)}">`).join('');
  return renderOwnCard({
    lang,
    title: `${text.practise} – ${text.title}`,
    isForYoungest: arePictures,
    isWide: arePictures,
    isBelow: true,
    head: `<script type="module" src="${escape(assets.script)}"></script>${links}`,
    body: `<h1>${escape(text.practise)}</h1><noscript><p class="hint">${escape(text['without-script'])}</p></noscript><div class="task"><slot></slot></div>`,
    inside: `<unilogin-password mode="practise" band="${arePictures ? 'indskoling' : 'udskoling'}" prove-at="${practiseCall.path}" lang="${lang}"><p slot="forgotten">${escape(text[isPupil ? 'forgotten-pupil' : 'forgotten-adult'])}</p><a slot="done" class="unilogin-act" href="/me?lang=${lang}">${escape(text.done)}</a></unilogin-password>`,
  });
}
