import * as v from 'valibot';
import { institutionKinds, type InstitutionKind } from '../../shared/contract/institutions.ts';
import { nameFault } from '../import/names.ts';
import { MailAddress } from '../people/school-file.ts';

/** What somebody typed, whatever it is: it stands in the form again when something is wrong. */
export interface OrderDraft {
  readonly municipality: string;
  readonly name: string;
  readonly kind: string;
  readonly mail: string;
  readonly phone: string;
}

export type OrderField = 'name' | 'kind' | 'mail' | 'phone';

export interface OrderAsked {
  readonly municipality: string;
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly mail: string;
  readonly phone: string;
}

/** Longest name of an institution that is ordered. */
export const longestOrderedName = 100;

/** Eight digits or more, with what people write between them. */
const Phone = v.pipe(
  v.string(),
  v.maxLength(30),
  v.regex(/^\+?[0-9 ()-]+$/),
  v.check((text) => digitsIn(text) >= 8),
);

export function draftOf(form: FormData | URLSearchParams): OrderDraft {
  const typed = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.normalize('NFC').trim().slice(0, 300) : '';
  };
  const [municipality, name, kind] = [typed('municipality'), typed('name'), typed('kind')];
  return { municipality, name, kind, mail: typed('mail'), phone: typed('phone') };
}

/** What was asked for, or the fields that are not right yet. */
export function askedIn({ municipality, name, kind, mail, phone }: OrderDraft): OrderAsked | readonly OrderField[] {
  const asked = institutionKinds.find((one) => one === kind);
  const wrong: OrderField[] = [];
  if (nameFault(name) !== undefined || name.length > longestOrderedName) wrong.push('name');
  if (asked === undefined) wrong.push('kind');
  if (!v.is(MailAddress, mail)) wrong.push('mail');
  if (!v.is(Phone, phone)) wrong.push('phone');
  return asked === undefined || wrong.length > 0 ? wrong : { municipality, name, kind: asked, mail, phone };
}

function digitsIn(text: string): number {
  return text.replaceAll(/[^0-9]/g, '').length;
}
