type Begin = (this: Window, act: () => void, delay: number) => number;
type End = (this: Window, timer: number) => void;
/** Those of a page; Node's types, which are there too, give objects. */
type Timers = Record<'setInterval' | 'setTimeout', Begin> & Record<'clearInterval' | 'clearTimeout', End>;

/** Counts what is begun and not ended: listeners of window and document, timers, observers of the page. */
export class RunningThings {
  readonly #running = new Set<unknown>();
  readonly #restores: (() => void)[] = [];
  #listeners = 0;

  constructor() {
    this.#watchListeners(window);
    this.#watchListeners(document);
    this.#watchTimers();
    this.#watchObservers();
  }

  /** What runs on, in words: nothing is left when it is empty. */
  get left(): string[] {
    return [...this.#running].map(String);
  }

  restore(): void {
    for (const restore of this.#restores) restore();
  }

  #watchListeners(target: EventTarget): void {
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const names = new WeakMap<EventListener, string>();
    const nameOf = (type: string, listener: EventListener): string => {
      const name = names.get(listener) ?? String((this.#listeners += 1));
      names.set(listener, name);
      return `listener ${name} of ${type}`;
    };
    target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
      const name = nameOf(type, listener);
      this.#running.add(name);
      options?.signal?.addEventListener('abort', () => this.#running.delete(name));
      addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = (type: string, listener: EventListener, options?: EventListenerOptions) => {
      this.#running.delete(nameOf(type, listener));
      removeEventListener.call(target, type, listener, options);
    };
    this.#restores.push(() => {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    });
  }

  #watchTimers(): void {
    const { setInterval, clearInterval, setTimeout, clearTimeout } = window as unknown as Timers;
    const running = this.#running;
    const begun = (timer: number): number => {
      running.add(`timer ${timer}`);
      return timer;
    };
    const end = (timer: number): void => {
      running.delete(`timer ${timer}`);
      clearTimeout.call(window, timer); // one list holds both kinds of timers
    };
    Object.assign(window, {
      setInterval: (act: () => void, delay: number) => begun(setInterval.call(window, act, delay)),
      setTimeout: (act: () => void, delay: number) => {
        const timer = setTimeout.call(
          window,
          () => {
            running.delete(`timer ${timer}`);
            act();
          },
          delay,
        );
        return begun(timer);
      },
      clearInterval: end,
      clearTimeout: end,
    });
    this.#restores.push(() => Object.assign(window, { setInterval, clearInterval, setTimeout, clearTimeout }));
  }

  #watchObservers(): void {
    const { observe, disconnect } = MutationObserver.prototype;
    const running = this.#running;
    const names = new WeakMap<MutationObserver, string>();
    let count = 0;
    MutationObserver.prototype.observe = function (...observed) {
      names.set(this, names.get(this) ?? `observer ${(count += 1)}`);
      running.add(names.get(this));
      observe.apply(this, observed);
    };
    MutationObserver.prototype.disconnect = function () {
      running.delete(names.get(this));
      disconnect.call(this);
    };
    this.#restores.push(() => Object.assign(MutationObserver.prototype, { observe, disconnect }));
  }
}
