import * as v from 'valibot';
import { type Day, dayOfIso } from '../shared/policy/lifecycle/day.ts';
import { oneTimeBounds } from '../shared/policy/lifecycle/one-time.ts';
import { auditMonths } from './audit/retention.ts';
import { StartError } from './start-error.ts';

const Port = v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(65535));
/** An origin, so that every address of ours is `issuer + path`. */
const Issuer = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^https?:\/\//),
  v.transform((text) => text.replace(/\/$/, '')),
  v.check((text) => new URL(text).origin === text),
);

const Months = v.pipe(
  v.string(),
  v.regex(/^\d$/),
  v.transform(Number),
  v.minValue(auditMonths.least),
  v.maxValue(auditMonths.most),
);

const Days = v.pipe(
  v.string(),
  v.regex(/^\d{1,3}$/),
  v.transform(Number),
  v.minValue(oneTimeBounds.least),
  v.maxValue(oneTimeBounds.most),
);

/** A server that sends mail on, with name and password in it where it asks for them. */
const SmtpServer = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^smtps?:\/\//),
  v.transform((text) => new URL(text)),
  v.check(({ hostname, pathname, search }) => hostname !== '' && /^\/?$/.test(pathname) && search === ''),
);

const Environment = v.object({
  IDP_PORT: v.optional(Port, '4400'),
  IDP_ISSUER: v.optional(Issuer),
  IDP_DATA: v.optional(v.pipe(v.string(), v.nonEmpty()), 'data/idp'),
  DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//))),
  UNILOGIN_PEPPER: v.optional(v.pipe(v.string(), v.minLength(32))),
  IDP_SCHOOL: v.optional(v.pipe(v.string(), v.nonEmpty())),
  IDP_ACCOUNTS: v.optional(v.pipe(v.string(), v.nonEmpty())),
  IDP_POLICY: v.optional(v.pipe(v.string(), v.nonEmpty())),
  IDP_UPSTREAMS: v.optional(v.pipe(v.string(), v.nonEmpty())),
  IDP_SMTP: v.optional(SmtpServer),
  IDP_MAIL_FROM: v.optional(v.pipe(v.string(), v.email())),
  IDP_OPERATOR_MAIL: v.optional(v.pipe(v.string(), v.email())),
  IDP_PROXIES: v.optional(v.pipe(v.string(), v.regex(/^\d$/), v.transform(Number)), '0'),
  IDP_AUDIT_MONTHS: v.optional(Months, String(auditMonths.usual)),
  IDP_WINDOW_MINUTES: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,2}$/), v.transform(Number), v.minValue(1), v.maxValue(30)),
    '5',
  ),
  IDP_CLASS_CODE: v.optional(v.picklist(['classes', 'always', 'never']), 'classes'),
  IDP_ONE_TIME_DAYS: v.optional(Days, String(oneTimeBounds.usual)),
  IDP_SINGLE_LOGIN_HOST: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+(:\d{1,5})?$/))),
  IDP_OLD_AGREEMENTS_UNTIL: v.optional(v.pipe(v.string(), v.isoDate(), v.transform(dayOfIso), v.number())),
  IDP_RELEASES: v.optional(v.pipe(v.string(), v.nonEmpty())),
  IDP_LOG: v.optional(v.picklist(['info', 'warn', 'error', 'silent']), 'info'),
});

const meaning: Record<string, string> = {
  IDP_PORT: 'a port from 0 to 65535',
  IDP_ISSUER: 'an origin such as https://login.example.dk',
  IDP_DATA: 'a folder',
  DATABASE_URL: 'an address that begins with postgres://',
  UNILOGIN_PEPPER: 'a secret of at least 32 characters',
  IDP_SCHOOL: 'the path of a school file',
  IDP_ACCOUNTS: 'the path of a file of one-time secrets',
  IDP_POLICY: 'the path of a table of password rules',
  IDP_UPSTREAMS: 'the path of a file of other providers',
  IDP_SMTP: 'an address such as smtp://name:password@mail.example.dk:587',
  IDP_MAIL_FROM: 'the mail address that mails come from',
  IDP_OPERATOR_MAIL: 'the mail address to which orders of institution numbers are sent',
  IDP_PROXIES: 'the number of proxies before it, 0 to 9',
  IDP_AUDIT_MONTHS: `a number of months from ${auditMonths.least} to ${auditMonths.most}`,
  IDP_WINDOW_MINUTES: 'a number of minutes from 1 to 30',
  IDP_CLASS_CODE: 'classes, always or never',
  IDP_ONE_TIME_DAYS: `a number of days from ${oneTimeBounds.least} to ${oneTimeBounds.most}`,
  IDP_SINGLE_LOGIN_HOST: 'a host such as sli.example.dk, in lower case',
  IDP_OLD_AGREEMENTS_UNTIL: 'a day such as 2027-06-30',
  IDP_RELEASES: 'a folder',
  IDP_LOG: 'info, warn, error or silent',
};

export interface Config {
  readonly port: number;
  /** Origin of every page and of the `iss` claim. */
  readonly issuer: string;
  /** Folder of the embedded database and of generated key files. */
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  readonly pepper: string | undefined;
  readonly school: string | undefined;
  /** A file of one-time secrets for those of the school who have no password yet. */
  readonly accounts: string | undefined;
  /** A table of password rules of its own; the published rules when there is none. */
  readonly policy: string | undefined;
  /** A file of other providers at which people show more of themselves; none when there is none. */
  readonly upstreams: string | undefined;
  /** Through which mails are sent, and the address that they come from; none are sent when there is none. */
  readonly mail: { readonly server: URL; readonly from: string } | undefined;
  /** Where orders of institution numbers are mailed; nowhere when there is none. */
  readonly operatorMail: string | undefined;
  /** How many proxies of our own add themselves to X-Forwarded-For. */
  readonly proxies: number;
  /** For how many months entries of the audit log are kept. */
  readonly auditMonths: number;
  /** How long a window in Elevadgang stays open, and from how many pupils at once on a class code is asked for. */
  readonly windows: { readonly lastsSeconds: number; readonly codeFrom: number };
  /** For how many days a one-time password opens the first sign-in. */
  readonly oneTimeDays: number;
  /** The host at which former links ask for the password each time; none does when there is none. */
  readonly singleLoginHost: string | undefined;
  /** The last day on which user administrators decide on data agreements at the old place; undefined: none is set. */
  readonly oldAgreementsUntil: Day | undefined;
  /** Released versions of the script tag, a folder each; dist/releases when there is none. */
  readonly releases: string | undefined;
  readonly logLevel: 'info' | 'warn' | 'error' | 'silent';
}

/** From how many pupils at once on a class code is asked for. */
const codeFrom = { classes: 2, always: 1, never: Infinity } as const;

/** Reads the environment. @throws StartError that names the first variable at fault, never its value */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const parsed = v.safeParse(Environment, environment);
  if (!parsed.success) {
    const name = v.getDotPath(parsed.issues[0]) ?? 'The configuration';
    throw new StartError(`${name} must be ${meaning[name] ?? 'valid'}.`);
  }
  const env = parsed.output;
  // We speak plain http, so that somebody else makes it https: unsaid, every address would be that one's
  if (env.IDP_ISSUER?.startsWith('https:') && environment['IDP_PROXIES'] === undefined) {
    throw new StartError(`IDP_PROXIES must be ${meaning['IDP_PROXIES']}, and be said where IDP_ISSUER is https.`);
  }
  if (env.IDP_SMTP !== undefined && env.IDP_MAIL_FROM === undefined) {
    throw new StartError(`IDP_MAIL_FROM must be ${meaning['IDP_MAIL_FROM']}, and be said where IDP_SMTP is.`);
  }
  if (env.IDP_OPERATOR_MAIL !== undefined && env.IDP_SMTP === undefined) {
    throw new StartError(`IDP_SMTP must be ${meaning['IDP_SMTP']}, and be said where IDP_OPERATOR_MAIL is.`);
  }
  return {
    port: env.IDP_PORT,
    issuer: env.IDP_ISSUER ?? `http://localhost:${env.IDP_PORT}`,
    dataFolder: env.IDP_DATA,
    databaseUrl: env.DATABASE_URL,
    pepper: env.UNILOGIN_PEPPER,
    school: env.IDP_SCHOOL,
    accounts: env.IDP_ACCOUNTS,
    policy: env.IDP_POLICY,
    upstreams: env.IDP_UPSTREAMS,
    mail:
      env.IDP_SMTP !== undefined && env.IDP_MAIL_FROM !== undefined
        ? { server: env.IDP_SMTP, from: env.IDP_MAIL_FROM }
        : undefined,
    operatorMail: env.IDP_OPERATOR_MAIL,
    proxies: env.IDP_PROXIES,
    auditMonths: env.IDP_AUDIT_MONTHS,
    windows: { lastsSeconds: env.IDP_WINDOW_MINUTES * 60, codeFrom: codeFrom[env.IDP_CLASS_CODE] },
    oneTimeDays: env.IDP_ONE_TIME_DAYS,
    singleLoginHost: env.IDP_SINGLE_LOGIN_HOST,
    oldAgreementsUntil: env.IDP_OLD_AGREEMENTS_UNTIL,
    releases: env.IDP_RELEASES,
    logLevel: env.IDP_LOG,
  };
}
