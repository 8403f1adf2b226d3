import type { PageDoor } from './page-door.ts';
import type { PageAnswer, PageMessage } from './page-message.ts';
import { clickAgain, pressAgain, submitAgain } from './replay.ts';
import { SecretFields } from './secret-fields.ts';

/** A password has at least so many letters, and at most so many: the rest is nobody's business. */
const [shortest, longest] = [8, 256];
/** Values of one page that are looked at together: old, new, and new again. */
const most = 4;
/** Milliseconds: a rest in the typing; how long what somebody sends is held at most; how long a gesture pays for a look. */
const rest = 400;
const patience = 1_500;
const fresh = 5_000;
/** Pressed, these send nothing. */
const harmless =
  'input:not([type=submit i],[type=image i],[type=button i],[type=reset i]),textarea,select,option,label,summary';

function isHarmless(target: Element): boolean {
  return target.closest(harmless) !== null || (target instanceof HTMLElement && target.isContentEditable);
}

/**
 * Watches the password fields of one page, or one frame, from the moment when somebody comes near one. What is typed there is
 * shown to the worker, and what the person sends is held until it has said whether it may go. Only what a person does counts:
 * a page that moves by itself is told nothing, so it cannot ask the guard about a password.
 */
export function guardPage(door: PageDoor): void {
  const fields = new SecretFields();
  const inside = new WeakSet<Node>();
  /** What was found to be fine, or nothing that can be told any more. */
  const passed = new WeakMap<HTMLInputElement, string>();
  /** Of what they were warned: to leave the field says it no second time. */
  const told = new WeakMap<HTMLInputElement, string>();
  let looking: Looking | undefined;
  let isWarned = false;
  let isArmed = false;
  let mode: 'watch' | 'genuine' | 'off' = 'watch';
  let moved = -fresh;
  let timer: ReturnType<typeof setTimeout> | undefined;

  addEventListener('focusin', comeNear, true);
  addEventListener('click', click, true);

  function comeNear(event: Event): void {
    if (!event.isTrusted) return;
    let root: Document | ShadowRoot | null = document;
    let isNear = false;
    while (root) {
      const focused: Element | null = root.activeElement;
      isNear = fields.find(root, focused) || isNear;
      root = focused && door.insideOf(focused);
      if (root) listenInside(root);
    }
    if (isNear) void arm();
  }

  /** A page may be filled before anybody comes near, and be sent by a press on something that takes no focus. */
  function comeNearFilled(event: Event): void {
    const [target] = event.composedPath();
    const around = event.composedPath().filter((one) => one instanceof ShadowRoot);
    const within = target instanceof Element ? door.insideOf(target) : null;
    for (const root of [document, ...around, ...(within ? [within] : [])]) fields.find(root);
    if (!isArmed && open().length > 0) void arm();
  }

  // What happens inside of an element is not always told outside
  function listenInside(root: ShadowRoot): void {
    if (inside.has(root)) return;
    inside.add(root);
    root.addEventListener('focusin', comeNear, true);
    root.addEventListener('submit', submit, true);
    root.addEventListener('change', finish, true);
    if (root.mode === 'open') return;
    root.addEventListener('keydown', press, true);
    root.addEventListener('click', click, true);
    root.addEventListener('input', type, true);
  }

  async function arm(): Promise<void> {
    if (!isArmed) {
      isArmed = true;
      addEventListener('input', type, true);
      addEventListener('keydown', press, true);
      addEventListener('submit', submit, true);
      addEventListener('change', finish, true);
      addEventListener('beforeunload', leave, true);
      addEventListener('unilogin-password-accepted', accept);
    }
    const answer = await ask({ guard: 'begin' });
    mode = answer === 'genuine' || answer === 'off' ? answer : 'watch';
    hearWarning(answer);
  }

  function type(event: Event): void {
    if (!event.isTrusted || mode !== 'watch') return;
    moved = event.timeStamp;
    fields.typedIn(targetOf(event));
    clearTimeout(timer);
    const isWhole = /Paste|Drop|Replacement/.test((event as InputEvent).inputType);
    timer = setTimeout(
      () => {
        if (open().length > 0) void look(false);
      },
      isWhole ? 0 : rest,
    );
  }

  /** They have left the field, so it is whole: a page may send it by whatever it likes. */
  function finish({ isTrusted, target }: Event): void {
    const isNew = (field: HTMLInputElement): boolean => fields.isAsTyped(field) && told.get(field) !== field.value;
    if (isTrusted && mode === 'watch' && open().some((field) => field === target && isNew(field))) void look(true);
  }

  function press(event: Event): void {
    const { key, isComposing } = event as KeyboardEvent;
    if (!event.isTrusted || key !== 'Enter' || isComposing) return;
    moved = event.timeStamp;
    const target = targetOf(event);
    if (target instanceof HTMLInputElement && target.matches(harmless)) {
      hold(event, () => pressAgain(target, event as KeyboardEvent));
    }
  }

  function click(event: Event): void {
    if (!event.isTrusted) return;
    moved = event.timeStamp;
    comeNearFilled(event);
    const target = isArmed ? targetOf(event) : undefined;
    if (target && !isHarmless(target)) hold(event, () => clickAgain(target, event as MouseEvent));
  }

  // A page sends its forms as it likes, and the browser calls that trusted: only what follows a gesture is looked at
  function submit(event: Event): void {
    if (event.isTrusted && event.timeStamp - moved < fresh) {
      hold(event, () => submitAgain(event.target as HTMLFormElement, event as SubmitEvent));
    }
  }

  /** Undefined where a closed part of the page hears it itself, and knows better on what it was. */
  function targetOf(event: Event): Element | undefined {
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return undefined;
    const within = door.insideOf(target);
    if (within?.mode !== 'closed') return target;
    listenInside(within);
    return undefined;
  }

  function hold(event: Event, again: () => void): void {
    const unknown = mode === 'off' ? [] : open();
    if (unknown.length === 0) return;
    if (mode === 'genuine') return offer(unknown);
    event.preventDefault();
    event.stopImmediatePropagation();
    void look(true).then((isFine) => {
      if (isFine) again();
    });
  }

  /** Fields with something in them that nobody has looked at. */
  function open(): HTMLInputElement[] {
    return fields.present
      .filter(({ value }) => value.length >= shortest && value.length <= longest)
      .filter((field) => passed.get(field) !== field.value)
      .slice(0, most);
  }

  async function look(isSending: boolean): Promise<boolean> {
    const shown = open().map((field) => ({ field, value: field.value }));
    if (looking && shown.every(({ field, value }) => looking?.values.get(field) === value)) {
      const isFine = await looking.isFine;
      return isFine && isSending && open().length > 0 ? look(true) : isFine; // what was only typed may not have been judged
    }
    moved = -fresh;
    const values = new Map(shown.map(({ field, value }) => [field, value]));
    const mine: Looking = { values, isFine: judge(values, isSending) };
    looking = mine;
    const isFine = await mine.isFine;
    if (looking === mine) looking = undefined;
    return isFine;
  }

  async function judge(values: ReadonlyMap<HTMLInputElement, string>, isSending: boolean): Promise<boolean> {
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patience));
    const typed = [...values.keys()].filter((field) => fields.isAsTyped(field)).length;
    const asked = ask({ guard: 'judge', values: [...values.values()], typed, isSending });
    const answer = await Promise.race([asked, late]);
    if (typeof answer === 'object' || answer === 'yours') for (const [field, value] of values) told.set(field, value);
    if (hearWarning(answer)) return false;
    if (answer === 'late') void ask({ guard: 'went-on' });
    if (answer !== 'watch') for (const [field, value] of values) passed.set(field, value);
    return true;
  }

  function hearWarning(answer: PageAnswer | 'late'): boolean {
    isWarned = answer === 'yours';
    if (typeof answer !== 'object') return isWarned;
    alert(answer.stop); // in a private window; no page can draw over it
    return true;
  }

  /** On the provider's own page: the worker keeps a fingerprint of it, if the provider takes it. */
  function offer([field]: HTMLInputElement[]): void {
    if (!field) return;
    passed.set(field, field.value);
    void ask({ guard: 'offer', value: field.value });
  }

  function accept(): void {
    if (mode === 'genuine') void ask({ guard: 'accepted' });
  }

  // A page that asks whether somebody really wants to leave would stand in the way of the warning
  function leave(event: Event): void {
    if (isWarned || looking) event.stopImmediatePropagation();
  }

  async function ask(message: PageMessage): Promise<PageAnswer> {
    try {
      return (await door.ask(message)) as PageAnswer;
    } catch {
      return 'fine'; // the extension is gone, or new: the page works as if it were not there
    }
  }
}

interface Looking {
  readonly values: ReadonlyMap<HTMLInputElement, string>;
  readonly isFine: Promise<boolean>;
}
