import { interactionPolicy } from 'oidc-provider';

const { Check } = interactionPolicy;

/** A session outlives the last day of whose it is by some hours: whoever comes with it signs in as if there were none. */
export const belongsNowhere = new Check(
  'belongs_nowhere',
  'whose session it is belongs nowhere any longer',
  'login_required',
  ({ oidc }) =>
    oidc.session?.accountId !== undefined && oidc.account === undefined
      ? Check.REQUEST_PROMPT
      : Check.NO_NEED_TO_PROMPT,
);
