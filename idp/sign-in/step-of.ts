import { failure, type Failure, UniloginError } from '../../shared/contract/errors.ts';
import type { Step } from '../../shared/contract/sign-in.ts';
import { findPersonById, type Person } from '../people/people.ts';
import { aboutOf, policyFor } from './about.ts';
import { afterRequest } from './after-request.ts';
import { adultsFor, requestShown } from './ask-adult.ts';
import { askedShown } from './ask-for-password.ts';
import { besideOf } from './beside.ts';
import type { Desk } from './desk.ts';
import { doorWhileAsked } from './door-while-asked.ts';
import { homeOf } from './home-of.ts';
import type { SignIn } from './sign-ins.ts';
import type { KeptFailure } from './state.ts';
import { waysOf } from './ways.ts';
import { doorBeside } from './window.ts';
import { openedBy, windowShown } from './window-shown.ts';

/** The step that the page shows. @throws UniloginError `interaction-expired` when the person is no longer there */
export async function stepOf(signIn: SignIn, desk: Desk): Promise<Step> {
  const { id, purpose, service, client, revision, state } = signIn;
  const common = {
    revision,
    service: { name: service },
    ...(purpose === 'change' && { purpose }),
    ...('failure' in state && state.at !== 'refused' && told(state.failure, desk.now())),
  };
  switch (state.at) {
    case 'username':
      return { at: 'username', ...common, username: state.username };
    case 'secret':
      return state.kind === 'pictures'
        ? { at: 'pictures', ...common, username: state.username, pictures: [...desk.shufflePictures(id)] }
        : { at: 'password', ...common, username: state.username };
    case 'window':
      return { at: 'window', ...common, username: state.username, ...(await windowShown(state, desk)) };
    case 'new-password': {
      const { form, words, mayChoose } = policyFor(desk.policy, await personOf(state.person, desk));
      const shape = { form, ...(words !== undefined && { words }) };
      const by = await openedBy(state, desk);
      return {
        at: 'new-password',
        ...common,
        username: state.username,
        ...shape,
        mayChoose,
        reason: state.reason,
        ...by,
      };
    }
    case 'choose-password': {
      const person = await personOf(state.person, desk);
      const { names, school, classes = [] } = aboutOf(person);
      const { form, words, rules } = policyFor(desk.policy, person);
      return {
        at: 'choose-password',
        ...common,
        username: state.username,
        form,
        ...(words !== undefined && { words }),
        rules: [...rules],
        about: { names: [...names], school, classes: [...classes] },
      };
    }
    case 'rehearse': {
      const { form } = policyFor(desk.policy, await personOf(state.person, desk));
      const pictures = form === 'pictures' ? { pictures: [...desk.shufflePictures(id)] } : {};
      const { username, chosen } = state;
      const drawn = chosen === 'handed-out' ? { draw: state.draw } : {};
      return { at: 'rehearse', ...common, username, form, chosen, ...drawn, ...pictures };
    }
    case 'expires-soon':
      return {
        at: 'expires-soon',
        ...common,
        username: state.username,
        reason: state.reason,
        daysLeft: state.daysLeft,
        mayWait: state.mayWait,
      };
    case 'step-up':
      return {
        at: 'step-up',
        ...common,
        username: state.username,
        ways: await waysOf(id, state, desk),
        beside: await besideOf({ id, client, state }, desk),
        adults: await adultsFor({ id, client, state }, desk),
      };
    case 'waiting': {
      const shown = await requestShown(state.request, desk);
      if (shown !== undefined) {
        const door = await doorBeside({ client, state }, desk);
        const opened = door && { door: { by: door.by } };
        return { at: 'waiting', ...common, username: state.username, ...shown, ...opened };
      }
      return stepOf({ ...signIn, state: await afterRequest(desk.database, state, desk.now()) }, desk); // at this moment
    }
    case 'way-in':
    case 'found':
    case 'other-way':
    case 'which-person':
      return { at: 'done', ...common, to: homeOf(signIn) };
    case 'asked':
      return {
        at: 'waiting',
        ...common,
        username: state.username,
        ...askedShown(state, desk.now()),
        ...(await doorWhileAsked(state, desk)),
      };
    case 'given-up':
      return { at: 'done', ...common, to: `/sign-in/${id}/finish` };
    case 'done':
      return {
        at: 'done',
        ...common,
        ...toOf(signIn),
        ...(state.ended !== undefined && { ended: state.ended }),
        ...(purpose === 'change' && state.isHere && { practise: '/me/practise' }),
      };
    case 'refused':
      return { at: 'refused', ...common, failure: state.failure };
  }
}

/** Where whoever is done goes: to what they are offered, on to the service, or nowhere. */
function toOf({ id, purpose, state }: SignIn): { to?: string } {
  if (state.at === 'done' && state.offers !== undefined) return { to: homeOf({ id, purpose, state }) };
  return purpose === 'change' ? {} : { to: `/sign-in/${id}/finish` };
}

export async function personOf(id: string, { database, now }: Pick<Desk, 'database' | 'now'>): Promise<Person> {
  const person = await findPersonById(database, id, now());
  if (person === undefined) throw new UniloginError('interaction-expired', {});
  return person;
}

function told(kept: KeptFailure | undefined, now: Date): { failure?: Failure } {
  if (kept === undefined) return {};
  if (kept.code !== 'paused') return { failure: kept };
  const seconds = Math.ceil((kept.until - now.getTime()) / 1000);
  return seconds > 0 ? { failure: failure(kept.of, { retryAfterSeconds: seconds }) } : {};
}
