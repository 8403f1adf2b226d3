import * as v from 'valibot';
import { MailAddress } from '../people/school-file.ts';
import type { Cells } from './table/cells.ts';

/** Somebody's mail address: null where the cell is empty, undefined where the table has no such column. */
export function readMail<Field extends string>(
  cells: Cells<Field>,
  field: Field,
): { readonly mail: string | null | undefined; readonly isWrong: boolean } {
  const text = cells.get(field);
  if (text === '') return { mail: cells.has(field) ? null : undefined, isWrong: false };
  if (v.is(MailAddress, text)) return { mail: text, isWrong: false };
  cells.wrong('mail-malformed', {}, field);
  return { mail: undefined, isWrong: true };
}
