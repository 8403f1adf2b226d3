import type { RoleName } from '../me/messages.ts';

/** What the page about reports says to a school's user administrator. */
export interface ReportMessages {
  title: string;
  hint: string;
  /** What a report is, and what has happened already. */
  what: string;
  'what-to-do': string;
  nothing: string;
  by: (params: { role: RoleName }) => string;
  device: (params: { device: 'phone' | 'tablet' | 'computer' }) => string;
  'on-the-way-to': string;
  username: string;
  /** For somebody of another role. */
  'not-yours': string;
}
