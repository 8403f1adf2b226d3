import { addressOf, contents, type PageLanguage } from './contents.ts';
import { decisions } from './decisions.ts';
import { elementPages } from './element-pages.ts';
import { escape } from './escape.ts';
import { toward } from './links.ts';

interface Stop {
  readonly file: string;
  readonly url: string;
  readonly label: string;
}

const words = {
  da: { name: 'Videre', before: 'Forrige', after: 'Næste' },
  en: { name: 'Onward', before: 'Previous', after: 'Next' },
} as const;

/** What is read one after the other: a section, the elements, the decisions. */
let read: readonly (readonly Stop[])[] | undefined;

function rows(): readonly (readonly Stop[])[] {
  return (read ??= readRows());
}

function readRows(): readonly (readonly Stop[])[] {
  const elements = elementPages().map((one) => ({ ...one, label: `<${one.tag}>` }));
  const decided = decisions().map(({ file, title }) => ({ file, url: addressOf(file), label: title }));
  return [elements, decided, ...contents().map(({ pages }) => pages)];
}

/** The pages before and after this one of its section, at the end of it. */
export function onward(file: string, lang: PageLanguage): string {
  const text = words[lang];
  const row = rows().find((stops) => stops.some((stop) => stop.file === file)) ?? [];
  const at = row.findIndex((stop) => stop.file === file);
  const link = (stop: Stop | undefined, rel: string, label: string) =>
    stop
      ? `<a rel="${rel}" href="${escape(toward(file, stop.url))}"><span>${label}</span> ${escape(stop.label)}</a>`
      : '';
  const links = link(row[at - 1], 'prev', text.before) + link(row[at + 1], 'next', text.after);
  return links === '' ? '' : `<nav class="onward" aria-label="${text.name}">${links}</nav>`;
}
