// Every event that an element of ours dispatches, for whoever wants to name their classes
export { UniloginApprovalsWaitingEvent } from './approvals-waiting.ts';
export { UniloginFailedEvent } from './failed.ts';
export { UniloginPasswordAcceptedEvent } from './password-accepted.ts';
export { UniloginPasswordJudgedEvent } from './password-judged.ts';
export { UniloginPasswordLaterEvent } from './password-later.ts';
export { UniloginPasswordPractisedEvent } from './password-practised.ts';
export { UniloginPasswordReadyEvent } from './password-ready.ts';
export { UniloginShownEvent } from './shown.ts';
export { UniloginSignedInEvent } from './signed-in.ts';
export { UniloginSignedOutEvent } from './signed-out.ts';
export { UniloginStepUpEvent } from './step-up.ts';
