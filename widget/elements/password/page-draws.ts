import type { BandPolicy } from '../../../shared/policy/table.ts';
import type { Drawing } from './drawn-secret.ts';
import { loadDraw } from './load-draw.ts';
import type { PasswordStep, Wishes } from './password-wishes.ts';
import { usual } from './handed-out.ts';
import { policyOfRules } from './policy-of.ts';

/** Where secrets to learn come from: the provider, or the page itself where nobody hands out. */
export function drawingFor(host: Wishes, policy: BandPolicy): Drawing {
  const { username = '', names = [], school = '', classes } = host.context ?? {};
  const own = async () => (await loadDraw()).drawOwn(policy, { username, names, school, ...(classes && { classes }) });
  return { draw: () => host.draw?.() ?? own(), pictures: () => host.loadPictures() };
}

/** The parts of an idea for an own choice, in the form that the band hands out; pictures cannot be written. */
export async function ideaFor({
  form,
  words,
  rules,
  username,
  about,
}: Extract<PasswordStep, { at: 'choose-password' }>): Promise<readonly string[]> {
  const { drawOwn } = await loadDraw();
  const shape = form === 'pictures' ? {} : { form, words: words ?? usual };
  const idea = drawOwn({ ...policyOfRules(rules), ...shape }, { username, ...about });
  return idea.form === 'pictures' ? [] : idea.parts;
}
