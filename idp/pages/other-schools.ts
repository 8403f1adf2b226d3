import { me as da } from '../../shared/i18n/me/da.ts';
import { me as en } from '../../shared/i18n/me/en.ts';
import { escape } from './escape.ts';
import type { PageLanguage } from './sign-in-page.ts';

interface School {
  readonly number: string;
  readonly name: string;
}

/** The same page of the other schools that somebody looks after; nothing for who looks after one. @param words what stands on a link */
export function otherSchools<S extends School>(
  { lang, school, schools }: { lang: PageLanguage; school: School; schools: readonly S[] },
  page: string,
  words: (school: S) => string = ({ name }) => name,
): string {
  const others = schools.filter(({ number }) => number !== school.number);
  if (others.length === 0) return '';
  const links = others.map((one) => {
    const to = `${page}?${new URLSearchParams({ school: one.number, lang }).toString()}`;
    return `<a class="plain" href="${escape(to)}">${escape(words(one))}</a>`;
  });
  return `<p>${escape({ da, en }[lang]['choose-school'])}</p><div class="others">${links.join('')}</div>`;
}
