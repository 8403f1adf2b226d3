// What was held back happens again, as the browser itself would have done it (HTML Standard, section 4.10.21.2)

/** The same click, on the same place. */
export function clickAgain(target: EventTarget, event: MouseEvent): void {
  target.dispatchEvent(new PointerEvent('click', event));
}

/** Enter in a field: the page's own keys first, then what the browser makes of them. */
export function pressAgain(field: HTMLInputElement, event: KeyboardEvent): void {
  const goesOn =
    field.dispatchEvent(new KeyboardEvent('keydown', event)) &&
    field.dispatchEvent(new KeyboardEvent('keypress', { ...initOf(event), charCode: 13 }));
  if (goesOn && field.form && field.isConnected) submitImplicitly(field.form);
}

/** A field may be called "requestSubmit", so the form itself is not asked. */
export function submitAgain(form: HTMLFormElement, { submitter }: SubmitEvent): void {
  HTMLFormElement.prototype.requestSubmit.call(form, submitter);
}

function submitImplicitly(form: HTMLFormElement): void {
  const root = form.getRootNode() as Document | ShadowRoot;
  const own = [...root.querySelectorAll<HTMLInputElement | HTMLButtonElement>('input, button')].filter(
    (one) => one.form === form,
  );
  const button = own.find(({ type }) => type === 'submit' || type === 'image');
  if (button) {
    if (!button.matches(':disabled')) button.click();
  } else if (own.filter((one) => one.matches('input') && !mute.test(one.type)).length === 1) {
    HTMLFormElement.prototype.requestSubmit.call(form);
  }
}

/** Fields beside which a lone one still sends its form. */
const mute = /^(?:hidden|checkbox|radio|file|color|range|button|reset)$/;

function initOf({ key, code, location, ctrlKey, shiftKey, altKey, metaKey, repeat, keyCode }: KeyboardEvent) {
  return {
    key,
    code,
    location,
    ctrlKey,
    shiftKey,
    altKey,
    metaKey,
    repeat,
    keyCode,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
}
