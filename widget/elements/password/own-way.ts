import type { Answer } from '../../../shared/contract/answers.ts';
import type { BandPolicy, Form } from '../../../shared/policy/table.ts';
import type { PasswordStep, Wishes } from './password-wishes.ts';

/** Where somebody is when no sign-in leads them. */
export type Place = 'current' | 'new-password' | 'choose-password' | 'rehearse' | 'ready' | 'practise';

/** What the element shows: a step of a sign-in, or what only an element alone has. */
export type Shown =
  PasswordStep | { at: 'current'; form: Form } | { at: 'ready'; form: Form } | { at: 'practise'; form: Form };

/** Where the way begins. Who may not choose is handed something. */
export function beginning({ mode }: Pick<Wishes, 'mode'>, { mayChoose }: BandPolicy): Place {
  if (mode === 'practise') return 'practise';
  return mode === 'handed-out' || !mayChoose ? 'new-password' : 'choose-password';
}

/** Where an answer leads, as the provider would lead; an answer that does not belong there leads nowhere. */
export function after(place: Place, answer: Answer): Place {
  switch (answer.answer) {
    case 'keep':
      return place === 'new-password' ? 'rehearse' : place;
    case 'choose-own':
      return place === 'new-password' ? 'choose-password' : place;
    case 'rehearse':
      return place === 'rehearse' ? 'ready' : place;
    case 'back':
      return place === 'practise' ? place : 'new-password';
    case 'username':
    case 'through-window':
    case 'to-window':
    case 'pass-by':
    case 'secret':
    case 'passkey':
    case 'not-now':
    case 'ask-adult':
    case 'cancel':
    case 'own-password':
    case 'later':
    case 'change-now':
    case 'restart':
      return place;
  }
}

/** The place as a step, made of what the page said. */
export function shownAt(place: Place, wishes: Wishes, policy: BandPolicy, pictures: readonly string[]): Shown {
  const { username = '', names = [], school = '', classes } = wishes.context ?? {};
  const common = { revision: 0, service: { name: '' }, username };
  const { form, words, mayChoose } = policy;
  const shape = { form, ...(words !== undefined && { words }) };
  switch (place) {
    case 'new-password':
      return { at: place, ...common, ...shape, mayChoose, reason: 'own-wish' };
    case 'choose-password':
      return {
        at: place,
        ...common,
        ...shape,
        rules: [...policy.rules],
        about: { names: [...names], school, ...(classes && { classes: [...classes] }) },
      };
    case 'rehearse':
      return { at: place, ...common, form, chosen: 'handed-out', pictures: [...pictures] };
    case 'current':
    case 'ready':
    case 'practise':
      return { at: place, form };
  }
}

/** What the secret of a place is made of, where there is one; an own choice may be anything. */
export const formOf = (shown: Shown | undefined) => (shown && shown.at !== 'choose-password' ? shown.form : undefined);

/** Whether the step has begun once more: what was handed out in it counts no longer. */
export const isAnew = (shown: Shown, before: Shown | undefined) =>
  shown.at === 'new-password' && before?.at === 'new-password' && shown.revision !== before.revision;

/** The rules of a place as text, to see whether others hold. */
export const rulesOf = (shown: Shown | undefined) =>
  shown && 'rules' in shown ? JSON.stringify(shown.rules) : undefined;
