import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as a server took it. */
export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Headers as they stood, unfolded, one a line. */
  readonly headers: readonly string[];
  readonly text: string;
  readonly html: string;
}

/** A real SMTP server on this machine, which keeps what it takes. */
export class Mailbox {
  readonly mails: TakenMail[] = [];
  /** The code with which it refuses what comes; undefined: it takes it. */
  refusesWith: number | undefined;
  readonly #server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData: (stream, session, answer) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (this.refusesWith !== undefined) {
          answer(Object.assign(new Error('not taken'), { responseCode: this.refusesWith }));
          return;
        }
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        const to = rcptTo.map(({ address }) => address);
        this.mails.push({ from, to, ...readMail(Buffer.concat(chunks).toString('utf8')) });
        answer();
      });
    },
  });

  async open(): Promise<this> {
    await new Promise<void>((resolve) => void this.#server.listen(0, resolve));
    return this;
  }

  /** As IDP_SMTP says it. */
  get address(): string {
    return `smtp://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}

/** What a mail program would show (RFC 2045, 2047): the two parts of it, each as it is encoded, and the words of its headers. */
function readMail(raw: string): Pick<TakenMail, 'headers' | 'text' | 'html'> {
  const { head, body } = cut(raw);
  const boundary = /boundary="?([^"\n;]+)/.exec(head)?.[1] ?? '';
  const parts = body.split(`--${boundary}`).map((part) => cut(part.replace(/^\r?\n/, '')));
  const part = (type: string) => {
    const found = parts.find((one) => one.head.includes(`text/${type}`));
    return found === undefined ? '' : decoded(found);
  };
  return { headers: unfolded(head).split('\n').map(words), text: part('plain'), html: part('html') };
}

function cut(raw: string): { head: string; body: string } {
  const plain = raw.replaceAll('\r\n', '\n');
  const end = plain.indexOf('\n\n');
  return { head: plain.slice(0, end), body: plain.slice(end + 2) };
}

const unfolded = (head: string): string => head.replaceAll(/\n[ \t]+/g, ' ');

function decoded({ head, body }: { head: string; body: string }): string {
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  return /quoted-printable/i.test(head) ? unquoted(body.replaceAll('=\n', '')) : body;
}

const unquoted = (text: string): string =>
  decodeURIComponent(text.replaceAll('%', '%25').replaceAll(/=([0-9A-F]{2})/g, '%$1'));

/** A header with its encoded words in plain (RFC 2047). */
function words(line: string): string {
  const joined = line.replaceAll(/\?= =\?/g, '?==?');
  return joined.replaceAll(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, how: string, said: string) =>
    how.toUpperCase() === 'B' ? Buffer.from(said, 'base64').toString('utf8') : unquoted(said.replaceAll('_', ' ')),
  );
}
