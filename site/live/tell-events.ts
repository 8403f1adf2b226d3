/** Shows the element's own events as a page hears them: by name, the latest last. */
export function tellEvents(names: readonly string[]): void {
  const place = document.querySelector<HTMLElement>('.told');
  if (!place) return;
  for (const name of names.filter((one) => one.startsWith('unilogin-'))) {
    addEventListener(name, () => {
      place.hidden = false;
      place.append(Object.assign(document.createElement('code'), { textContent: name }), ' ');
    });
  }
}
