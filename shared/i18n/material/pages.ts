import { leaders as leadersDa } from './leaders/da.ts';
import { leaders as leadersEn } from './leaders/en.ts';
import type { Facts, PageMessages, Part } from './messages.ts';
import { parents as parentsDa } from './parents/da.ts';
import { parents as parentsEn } from './parents/en.ts';
import { type Audience, type PartName, parts } from './parts.ts';
import * as pupilsDa from './pupils/da.ts';
import * as pupilsEn from './pupils/en.ts';
import { staff as staffDa } from './staff/da.ts';
import { staff as staffEn } from './staff/en.ts';

type Pages = { readonly [A in Audience]: PageMessages<A> };

const pages: Readonly<Record<'da' | 'en', Pages>> = {
  da: { leaders: leadersDa, staff: staffDa, parents: parentsDa, ...pupilsDa },
  en: { leaders: leadersEn, staff: staffEn, parents: parentsEn, ...pupilsEn },
};

export interface WrittenPage {
  readonly title: string;
  readonly intro: string;
  readonly parts: readonly (Part & { readonly name: PartName })[];
}

/** A whole page, with the facts as they are at this moment. */
export function pageFor<A extends Audience>(audience: A, lang: 'da' | 'en', facts: Facts): WrittenPage {
  const { title, intro, part }: { title: string; intro: string; part: Partial<PageMessages['part']> } =
    pages[lang][audience];
  const written = parts[audience].flatMap((name: PartName) => {
    const say = part[name];
    return say === undefined ? [] : [{ name, ...say(facts) }];
  });
  return { title, intro, parts: written };
}
