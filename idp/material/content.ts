import * as v from 'valibot';
import { type Audience, type PartName, parts } from '../../shared/i18n/material/parts.ts';

/** Nothing that a person cannot see: control characters, and what turns the direction of text. */
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const unseenInLines = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u;

/** One line that somebody typed. */
export const lineOf = (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(most),
    v.check((text) => !unseen.test(text)),
  );
/** Lines that somebody typed; browsers end them with CR and LF. */
export const linesOf = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.replaceAll('\r\n', '\n').trim()),
    v.maxLength(most),
    v.check((text) => !unseenInLines.test(text)),
  );

export const textLimit = 4000;

/** What a school decides about a page: what it leaves out, and what it adds, as Markdown in each language. */
export interface Content {
  readonly off: readonly PartName[];
  readonly text: { readonly da: string; readonly en: string };
}

export const asWritten: Content = { off: [], text: { da: '', en: '' } };

const Text = v.object({ da: linesOf(textLimit), en: linesOf(textLimit) });
const Kept = v.object({ off: v.array(v.string()), text: Text });

/** What was kept of a page. Parts that the page has no more are forgotten. */
export function readContent(audience: Audience, kept: string): Content {
  const { off, text } = v.parse(Kept, JSON.parse(kept));
  return { off: partsOf(audience).filter((name) => off.includes(name)), text };
}

export function partsOf(audience: Audience): readonly PartName[] {
  return parts[audience];
}

const Form = v.object({ text_da: linesOf(textLimit), text_en: linesOf(textLimit) });

/** What somebody typed into a field; nothing where it is a file, or not there. */
export function typedIn(form: FormData, field: string): string {
  const typed = form.get(field);
  return typeof typed === 'string' ? typed : '';
}

/** What a form says: the parts that are ticked stay. Undefined where it says what no page can have. */
export function contentOfForm(audience: Audience, form: FormData): Content | undefined {
  const ticked = form.getAll('on');
  const typed = v.safeParse(Form, { text_da: typedIn(form, 'text_da'), text_en: typedIn(form, 'text_en') });
  if (!typed.success) return undefined;
  return {
    off: partsOf(audience).filter((name) => !ticked.includes(name)),
    text: { da: typed.output.text_da, en: typed.output.text_en },
  };
}
