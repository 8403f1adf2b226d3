import type { AuditEvent } from '../../contract/audit-event.ts';

/** One thing that happened, to be told to whoever reads it. */
export interface LogLine {
  readonly event: AuditEvent;
  /** To the reader, to a child of theirs, or by the reader to somebody else. */
  readonly of: 'reader' | 'child' | 'helped';
  /** The first name of whom it happened to, where that is not the reader and the name may be told. */
  readonly name: string | undefined;
  /** The first name of who did it, where that is not the reader and the name may be told; `reader` where it is. */
  readonly by: { readonly name: string | undefined } | 'reader';
  /** By what: `passkey`, the name of another provider, what led to a new password, or the host at which one was typed. */
  readonly way: string | undefined;
}

/** What the pages say that show the log. */
export interface LogMessages {
  title: string;
  hint: string;
  kept: (params: { months: number }) => string;
  line: (line: LogLine) => string;
  /** Beside the time of day. */
  'gone-service': string;
  today: string;
  yesterday: string;
  nothing: string;
  older: string;
  newer: string;
  pages: string;
  /** For whoever reads of something that they do not know of: a pupil, and an adult. */
  'unknown-pupil': string;
  'unknown-adult': string;
  'unknown-child': string;
  children: string;
  'of-child': (params: { name: string }) => string;
  'kept-child': (params: { name: string; months: number }) => string;
  'nothing-child': string;
  'choose-child': string;
  'no-children': string;
  'grown-children': string;
  own: string;
  school: string;
  'school-hint': string;
  'school-what': string;
  'school-none': string;
  few: string;
  count: (params: { count: number }) => string;
  event: Record<AuditEvent, string>;
}
