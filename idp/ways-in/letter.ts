import { wayInLetter as da } from '../../shared/i18n/ways-in/letter-da.ts';
import { wayInLetter as en } from '../../shared/i18n/ways-in/letter-en.ts';
import type { WayInLetterMessages } from '../../shared/i18n/ways-in/messages.ts';
import type { WayInBy } from '../database/tables/ways-in.ts';
import { writtenCode } from './code.ts';

export const wordsOfLetter: Readonly<Record<'da' | 'en', WayInLetterMessages>> = { da, en };

/** Where somebody with a letter begins. It is short, for it is typed off paper. */
export const letterAddress = '/brev';

/** All that a letter says, wherever it stands: on paper, in a mail, on a terminal. */
export interface Letter {
  readonly lang: 'da' | 'en';
  readonly how: WayInBy;
  /** Whom it is from: the school, or nobody by name, the operator. */
  readonly school: string | undefined;
  readonly name: string;
  /** On paper alone, which is handed over in person. */
  readonly username: string;
  readonly code: string;
  readonly expiresAt: Date;
  readonly issuer: string;
}

/** A step, and what is to be typed in it, if anything. */
export interface LetterStep {
  readonly says: string;
  readonly type?: string;
}

interface WrittenLetter {
  readonly text: WayInLetterMessages;
  readonly from: string;
  readonly steps: readonly LetterStep[];
  readonly until: string;
}

/** The words of a letter. */
export function writeLetter({ lang, how, school, username, code, expiresAt, issuer }: Letter): WrittenLetter {
  const text = wordsOfLetter[lang];
  const { step } = text;
  return {
    text,
    from: school === undefined ? text['from-operator'] : text.from({ school }),
    steps: [
      { says: step.address, type: `${issuer}${letterAddress}` },
      how === 'paper' ? { says: step.username, type: username } : { says: text['username-mail'] },
      { says: step.code, type: writtenCode(code) },
      { says: step.password },
    ],
    until: text.until({ time: letterTime[lang].format(expiresAt) }),
  };
}

/** The letter as lines, for a terminal and for mail programs that show no HTML. */
export function letterLines(letter: Letter): string[] {
  const { text, from, steps, until } = writeLetter(letter);
  const isMail = letter.how === 'mail';
  return [
    ...(isMail
      ? [text.hello({ name: letter.name })]
      : [from, text.to({ name: letter.name }), text.title.toUpperCase()]),
    text.why,
    `${text.how}:`,
    ...steps.map(({ says, type }, at) => `${at + 1}. ${says}${type === undefined ? '' : `\n   ${type}`}`),
    until,
    text.once,
    ...(isMail ? [text.newest] : []),
    text.alone,
    ...(isMail ? [text.unasked, from] : []),
  ];
}

const time = { timeZone: 'Europe/Copenhagen', dateStyle: 'full', timeStyle: 'short' } as const;

/** A moment, as a letter says it. */
export const letterTime = { da: new Intl.DateTimeFormat('da', time), en: new Intl.DateTimeFormat('en-GB', time) };
