// What the package gives to a service's backend: `unilogin-front/service`
export { createUniloginHandler, type UniloginHandlerOptions } from './handler.ts';
export { type Ended, memoryEnded } from './ended.ts';
export { memoryStore } from './memory-store.ts';
export { type NodeRequest, type NodeResponse, toListener } from './node-listener.ts';
export { requireAcr } from './require-acr.ts';
export { requireAcrOfToken } from './require-acr-of-token.ts';
export type { SessionAbout, SessionStore } from './session-store.ts';
export type { Person, Session } from '../shared/contract/session.ts';
export { type ErrorCode, type Failure, UniloginError } from '../shared/contract/errors.ts';
