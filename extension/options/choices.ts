import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Chosen, type Option, options, readOption, type Value } from '../option.ts';
import type { Leave, Platform } from '../platform.ts';
import { providerOf } from '../settings.ts';

/** All that can be chosen, and what the browser lets us do, as both stand at this moment. */
export class Choices implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #platform: Platform;
  #chosen: ReadonlyMap<Option, Chosen<Option>> | undefined;
  #may: Readonly<Record<Leave['to'] | 'private', boolean>> = {
    watch: false,
    notify: false,
    tell: false,
    lead: false,
    private: false,
  };
  #provider: URL | undefined;
  #stop: () => void = () => undefined;

  constructor(host: ReactiveControllerHost, platform: Platform) {
    this.#host = host;
    this.#platform = platform;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = this.#platform.settingsChanged(() => void this.#read());
    void this.#read();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  get isRead(): boolean {
    return this.#chosen !== undefined;
  }

  /** The provider that counts; none where the one that is set is broken. */
  get provider(): URL | undefined {
    return this.#provider;
  }

  get isAnyManaged(): boolean {
    return [...(this.#chosen?.values() ?? [])].some(({ by }) => by === 'school');
  }

  of<O extends Option>(option: O): Chosen<O> {
    const none: Chosen<O> = { option, value: undefined, by: 'nobody', isBroken: false };
    return (this.#chosen?.get(option) as Chosen<O> | undefined) ?? none;
  }

  may(what: Leave['to'] | 'private'): boolean {
    return this.#may[what];
  }

  /** Asks the browser, which asks the person. Only at once when they have pressed something. */
  ask(to: Leave['to']): Promise<boolean> {
    const leave = this.#leave(to);
    return leave ? this.#platform.askFor(leave).finally(() => void this.#read()) : Promise.resolve(false);
  }

  /** As the person wants it; `undefined` is as if they had never chosen. The school's choice stays in front of it. */
  async choose<O extends Option>(option: O, value: Value<O> | undefined): Promise<void> {
    const { local } = this.#platform.kept;
    await (value === undefined ? local.remove(option) : local.set(option, value));
    await this.#read();
  }

  #leave(to: Leave['to']): Leave | undefined {
    if (to !== 'lead') return { to };
    return this.#provider && { to, provider: this.#provider };
  }

  async #read(): Promise<void> {
    const chosen = await Promise.all(options.map((option) => readOption(this.#platform.kept, option)));
    this.#chosen = new Map(chosen.map((one) => [one.option, one]));
    this.#provider = providerOf(this.of('provider'));
    const may = async (to: Leave['to']) => {
      const leave = this.#leave(to);
      return leave !== undefined && this.#platform.may(leave);
    };
    this.#may = {
      watch: await may('watch'),
      notify: await may('notify'),
      tell: await may('tell'),
      lead: await may('lead'),
      private: await this.#platform.mayInPrivate(),
    };
    this.#host.requestUpdate();
  }
}
