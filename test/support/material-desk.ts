import type { Audience } from '../../shared/i18n/material/parts.ts';
import { LogReader } from './log-reader.ts';
import type { ProvingProvider } from './proving-provider.ts';

export const school = '099123';
/** The demo school's user administrator. */
export const administrator = 'ande6586';

interface Written {
  readonly text_da?: string;
  readonly text_en?: string;
  /** The parts that are ticked; all of them when nothing is said. */
  readonly on?: readonly string[];
}

/** A user administrator at the pages of material, without a browser. */
export class MaterialDesk {
  readonly reader: LogReader;
  readonly #at: string;

  constructor(reader: LogReader, at = school) {
    this.reader = reader;
    this.#at = at;
  }

  static async of(provider: ProvingProvider, username = administrator): Promise<MaterialDesk> {
    return new MaterialDesk(await LogReader.sure(provider, username));
  }

  address(path = '', params: Record<string, string> = {}): string {
    return `/me/material${path}?${new URLSearchParams({ school: this.#at, lang: 'da', ...params }).toString()}`;
  }

  look(path = '', params: Record<string, string> = {}) {
    return this.reader.open(this.address(path, params));
  }

  /** Presses a button of the page for an audience. */
  press(audience: Audience, fields: Record<string, string>, headers?: Record<string, string>) {
    return this.reader.send(this.address(`/${audience}`), new URLSearchParams(fields), headers);
  }

  /** Saves, as the form that is open at this moment would. */
  async save(audience: Audience, written: Written, headers?: Record<string, string>) {
    const { html } = await this.look(`/${audience}`);
    const form = new URLSearchParams({ do: 'save', revision: revisionIn(html) });
    form.set('text_da', written.text_da ?? '');
    form.set('text_en', written.text_en ?? '');
    for (const name of written.on ?? partsIn(html)) form.append('on', name);
    return this.reader.send(this.address(`/${audience}`), form, headers);
  }

  /** Saves and publishes. */
  async publish(audience: Audience, written: Written = {}) {
    const { html } = await this.save(audience, written);
    return this.press(audience, { do: 'publish', revision: revisionIn(html) });
  }

  letterhead(fields: Record<string, string | Blob>, headers?: Record<string, string>) {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return this.reader.send(this.address('/letterhead'), form, headers);
  }
}

export const revisionIn = (html: string): string => /name="revision" value="(\d+)"/.exec(html)?.[1] ?? '';
const partsIn = (html: string): string[] =>
  [...html.matchAll(/name="on" value="([\w-]+)"/g)].map(([, name = '']) => name);
