import type { PageLanguage } from '../pages/sign-in-page.ts';

/** The page's language: chosen on the page (`?lang=`), else asked for by the service, else the browser's; Danish first. */
export function languageFor(request: Request, locales: string | undefined): PageLanguage {
  const chosen = new URL(request.url).searchParams.get('lang');
  const accepted = (request.headers.get('accept-language') ?? '').split(',').map((range) => range.split(';')[0] ?? '');
  const wishes = [chosen ?? '', ...(locales ?? '').split(' '), ...accepted];
  const known = wishes.map((wish) => wish.trim().slice(0, 2).toLowerCase()).find((tag) => tag === 'da' || tag === 'en');
  return known === 'en' ? 'en' : 'da';
}
