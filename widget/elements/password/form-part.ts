import type { Secret } from '../../../shared/contract/answers.ts';
import type { Words } from './checklist.ts';
import type { Shown } from './own-way.ts';
import type { Wishes } from './password-wishes.ts';

/** What the element gives to a form, and what keeps the form from being sent: `message` is empty when nothing does. */
export interface FormPart {
  readonly secret: Secret | undefined;
  readonly current: Secret | undefined;
  readonly flags: ValidityStateFlags;
  readonly message: string;
  /** Where the browser shows the message, and puts the focus. */
  readonly anchor: HTMLElement | undefined;
}

/** What was typed or rehearsed, and what of the rules is missing, in words. */
interface Standing {
  readonly secret: Secret | undefined;
  readonly current: Secret | undefined;
  readonly missing: readonly string[];
  readonly flags: ValidityStateFlags;
}
interface Anchors {
  readonly field: HTMLInputElement | undefined;
  readonly current: HTMLInputElement | undefined;
  readonly button: HTMLElement | undefined;
}
/** A field that the page gave a name is in the form by itself, with a script or without. */
const unlessNamed = <Value>(field: HTMLInputElement | undefined, value: Value) => (field?.name ? undefined : value);

const isNothing = (secret: Secret | undefined) => secret?.kind === 'password' && secret.password === '';

/** Where a sign-in leads, the form gets nothing: that one has its own way. */
export const noPart: FormPart = { secret: undefined, current: undefined, flags: {}, message: '', anchor: undefined };

/** Judges for the form, where no sign-in leads. */
export function partOf(
  shown: Shown | undefined,
  { secret, current, missing, flags }: Standing,
  { required }: Pick<Wishes, 'required'>,
  anchors: Anchors,
  { way }: Words,
): FormPart {
  if (shown === undefined) return noPart;
  const valid: FormPart = { ...noPart, secret, current };
  switch (shown.at) {
    case 'choose-password': {
      const isEmpty = isNothing(secret);
      if (isEmpty && !required) return { ...valid, secret: undefined };
      if (isNothing(current)) {
        const message = way.say('current-missing', { form: 'words' });
        return { ...valid, flags: { valueMissing: true }, message, anchor: anchors.current };
      }
      if (isEmpty) return { ...valid, flags: { valueMissing: true }, message: way.say('empty'), anchor: anchors.field };
      if (missing.length > 0) return { ...valid, flags, message: missing.join(' '), anchor: anchors.field };
      return {
        ...valid,
        secret: unlessNamed(anchors.field, secret),
        current: unlessNamed(anchors.current, current),
      };
    }
    case 'current': {
      if (!required) return valid;
      const message = way.say('current-missing', { form: shown.form });
      const anchor = shown.form === 'pictures' ? anchors.button : anchors.current;
      return { ...valid, flags: { valueMissing: true }, message, anchor };
    }
    case 'new-password':
    case 'rehearse':
      if (!required) return valid;
      return { ...valid, flags: { customError: true }, message: way.say('rehearse-first'), anchor: anchors.button };
    case 'ready':
      return { ...valid, current: unlessNamed(anchors.current, current) };
    case 'practise':
      return valid;
  }
}

/**
 * Tells the form. The secret goes under `name`, four pictures as four values in order, and the current one under
 * `current-` and the name. The browser is given no state to keep: after a restart the field is empty.
 */
export function tellForm(internals: ElementInternals, name: string | undefined, part: FormPart): void {
  if (part.message === '') internals.setValidity({});
  else internals.setValidity(part.flags, part.message, part.anchor);
  internals.setFormValue(name === undefined || name === '' ? null : entriesOf(name, part), '');
}

function entriesOf(name: string, { secret, current }: FormPart): FormData {
  const entries = new FormData();
  for (const value of valuesOf(secret)) entries.append(name, value);
  for (const value of valuesOf(current)) entries.append(`current-${name}`, value);
  return entries;
}

function valuesOf(secret: Secret | undefined): readonly string[] {
  return secret?.kind === 'password' ? [secret.password] : (secret?.pictures ?? []);
}
