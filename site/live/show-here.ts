/** Where the list of all pages is longer than the window, it begins at the page that is read. */
export function showHere(): void {
  const list = document.querySelector('#contents');
  const here = list?.querySelector('[aria-current]');
  if (!list || !here || list.scrollHeight <= list.clientHeight) return;
  const below = here.getBoundingClientRect().bottom - list.getBoundingClientRect().bottom;
  if (below > 0) list.scrollTop += below + list.clientHeight / 2;
}
