import type { BandPolicy } from '../../../shared/policy/table.ts';
import type { Drawing } from './drawn-secret.ts';
import { loadDraw } from './load-draw.ts';
import type { PasswordStep, Wishes } from './password-wishes.ts';
import { policyOfRules } from './policy-of.ts';

/** Where secrets to learn come from: the provider, or the page itself where nobody hands out. */
export function drawingFor(host: Wishes, policy: BandPolicy): Drawing {
  const { username = '', names = [], school = '', classes } = host.context ?? {};
  const own = async () => (await loadDraw()).drawOwn(policy, { username, names, school, ...(classes && { classes }) });
  return { draw: () => host.draw?.() ?? own(), pictures: () => host.loadPictures() };
}

/** An idea for an own choice, in the form that the band hands out. A sign-in that leads says only the rules: they tell it. */
export async function ideaFor(
  { rules, username, about }: Extract<PasswordStep, { at: 'choose-password' }>,
  policy: BandPolicy | undefined,
): Promise<string> {
  const { drawOwn } = await loadDraw();
  const asked = policy === undefined || policy.form === 'pictures' ? policyOfRules(rules) : policy;
  const idea = drawOwn(asked, { username, ...about });
  return idea.form === 'pictures' ? '' : idea.password;
}
