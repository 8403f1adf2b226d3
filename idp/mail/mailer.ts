import { createTransport } from 'nodemailer';

/** What is told in a mail, and nothing that a mail program would fetch from anywhere: no picture, no style sheet, no font. */
export interface MailText {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** How it went with one mail. */
export type Delivery = 'sent' | 'refused' | 'later';

/** Hands mails to the server that sends them on. */
export interface Mailer {
  send(mail: MailText & { readonly to: string; readonly id: string }): Promise<Delivery>;
}

const local = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * By SMTP. To another machine only over TLS, from the start (`smtps:`) or before anything is said (`smtp:` with STARTTLS). Nothing in a
 * mail is fetched or read from a file; the receiver is the one of the envelope, whatever stands in names and subject.
 * @param from the address that mails come from
 */
export function smtpMailer(server: URL, from: string): Mailer {
  const transport = createTransport({
    host: server.hostname,
    port: Number(server.port) || (server.protocol === 'smtps:' ? 465 : 587),
    secure: server.protocol === 'smtps:',
    requireTLS: server.protocol === 'smtp:' && !local.test(server.hostname),
    ...(server.username !== '' && {
      auth: { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) },
    }),
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  const host = from.slice(from.indexOf('@') + 1);
  return {
    async send({ to, id, from: name, subject, text, html }) {
      try {
        await transport.sendMail({
          envelope: { from, to },
          from: { name, address: from },
          to: { name: '', address: to },
          subject,
          text,
          html,
          messageId: `<${id}@${host}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return 'sent';
      } catch (reason) {
        return isRefusal(reason) ? 'refused' : 'later';
      }
    },
  };
}

/** What is said of the address or the mail: the rest (TLS, a password) is between the servers, and can be put right. */
const ofTheMail: ReadonlySet<unknown> = new Set(['EENVELOPE', 'EMESSAGE']);

/** Codes from 500 are for good (RFC 5321, 4.2.1); everything else may be another day. */
function isRefusal(reason: unknown): boolean {
  if (!(reason instanceof Error) || !('responseCode' in reason) || !('code' in reason)) return false;
  return ofTheMail.has(reason.code) && Number(reason.responseCode) >= 500;
}
