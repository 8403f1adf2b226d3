import type { AboutPerson } from '../../../shared/strength/strength.ts';
import { StrengthLine } from '../../../shared/strength/strength-line.ts';
import { adviceFrom } from './advice-from.ts';
import type { Wishes } from './password-wishes.ts';

/**
 * A worker that tells how hard a password is to guess (shared/strength/worker.ts, at an address of the page's own origin). It
 * loads its dictionaries at once, beside the page's own thread.
 */
export class StrengthWorker {
  readonly #worker: Worker;
  readonly #line: StrengthLine;

  /** @throws TypeError when the address is another origin's, or the page's policy does not name `unilogin-strength` */
  constructor(address: string) {
    this.#worker = new Worker(trusted(new URL(address, document.baseURI)), {
      type: 'module',
      name: 'unilogin-strength',
    });
    this.#line = new StrengthLine(this.#worker);
    this.#worker.addEventListener('error', () => this.#line.lose());
    this.#line.warm();
  }

  ask(about: AboutPerson): NonNullable<Wishes['strength']> {
    return adviceFrom(this.#line, about);
  }

  end(): void {
    this.#line.close();
    this.#worker.terminate();
  }
}

let policy: Pick<TrustedTypePolicy, 'createScriptURL'> | undefined;

/** What a page takes that wants trusted types (`trusted-types unilogin-strength`); one name is given once a page. */
function trusted({ origin, href }: URL): string {
  if (origin !== location.origin) throw new TypeError(`a worker of ${origin} is not this page's own`);
  policy ??= window.trustedTypes?.createPolicy('unilogin-strength', { createScriptURL: (address: string) => address });
  return (policy?.createScriptURL(href) ?? href) as string; // the DOM's own types do not know trusted ones yet
}
