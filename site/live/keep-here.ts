/** No link, form or window leads out of the frame: the addresses are a provider's, and there is none. */
export function keepHere(): void {
  window.open = () => pretended as unknown as Window;
  focusNothingYet();
  addEventListener('submit', (event) => event.preventDefault());
  addEventListener('click', (event) => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (link?.getAttribute('href')?.startsWith('/') === true) event.preventDefault();
  });
}

/** A window that stays open and shows nothing. */
const pretended = { closed: false, close: () => undefined, location: { replace: () => undefined } };

/** An element takes the focus as its page begins. Here the page around it is read, until somebody goes into the frame. */
function focusNothingYet(): void {
  const { focus } = HTMLElement.prototype;
  const { showModal } = HTMLDialogElement.prototype;
  let isVisited = false;
  for (const kind of ['pointerdown', 'keydown', 'focusin']) {
    addEventListener(kind, () => (isVisited = true), { capture: true, once: true });
  }
  HTMLElement.prototype.focus = function calmly(options) {
    if (isVisited) focus.call(this, options);
  };
  HTMLDialogElement.prototype.showModal = function calmly() {
    this.inert = !isVisited; // a dialog takes the focus by itself, where something in it can have it
    showModal.call(this);
    this.inert = false;
  };
}
