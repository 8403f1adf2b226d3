import { warning } from '../../shared/i18n/warning/words.ts';
import { languageOf } from '../language.ts';
import type { PagePlace, Platform } from '../platform.ts';
import type { PageAnswer } from './page-message.ts';
import { type News, warn } from './warnings.ts';

type About = News extends infer N ? (N extends News ? Omit<N, 'tab' | 'origin'> : never) : never;

/** A page of ours takes the place of that one, or says it over it where a browser shows no page of ours: in a private window. */
export async function stopPage(
  platform: Pick<Platform, 'kept' | 'showInTab' | 'alone' | 'language'>,
  { tab, shownOrigin: origin, isPrivate }: PagePlace,
  about: About,
): Promise<PageAnswer> {
  if (isPrivate) return { stop: sentence(platform, origin, about) };
  // Not waited for: the page is to know, before it goes, that nothing of it may stand in the way
  void warn(platform, { ...about, tab, origin }).catch(() => undefined); // whoever has closed the tab is safe
  return 'yours';
}

function sentence({ language }: Pick<Platform, 'language'>, origin: string, about: About): string {
  const text = warning.in(languageOf(language()));
  const host = URL.canParse(origin) ? new URL(origin).host : origin;
  const lines =
    about.about === 'password'
      ? [text['password-title'], text['password-where']({ host }), text['password-sent'](about)]
      : [text['look-alike-title'], text['look-alike-where']({ host })];
  return lines.join('\n\n');
}
