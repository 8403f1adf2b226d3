/** The chooser above a frame: it shows the state, in the language, colours and width that were chosen. */
export function chooseStates(form: HTMLFormElement): void {
  const frame = document.querySelector<HTMLIFrameElement>(`iframe[name="${form.dataset['frame'] ?? ''}"]`);
  if (!frame) return;
  const chosen = (name: string) => {
    const value = new FormData(form).get(name);
    return typeof value === 'string' ? value : '';
  };
  const show = () => {
    const address = new URL(`${chosen('state')}.html`, frame.src);
    for (const name of ['lang', 'look', 'dir']) address.searchParams.set(name, chosen(name));
    frame.className = `live ${chosen('width')}`;
    if (address.href !== frame.contentWindow?.location.href) frame.contentWindow?.location.replace(address);
  };
  form.hidden = false;
  form.addEventListener('change', show);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[target="${frame.name}"]`)) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const state = form.elements.namedItem('state');
      if (state instanceof HTMLSelectElement) state.value = link.dataset['state'] ?? '';
      show();
      frame.scrollIntoView({ block: 'nearest' });
    });
  }
}
