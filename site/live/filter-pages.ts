/** Leaves of the list what has all words of the field, and says how many that are. */
export function filterPages(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const count = form.querySelector('output');
  if (!field || !count) return;
  const leaves = [...document.querySelectorAll<HTMLLIElement>('.found li')];
  const filter = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = (one: Element) => words.every((word) => one.textContent.toLowerCase().includes(word));
    for (const leaf of leaves) leaf.hidden = !fits(leaf);
    const shown = leaves.filter((leaf) => !leaf.hidden && leaf.querySelector('li:not([hidden])') === null).length;
    count.textContent = words.length === 0 ? '' : String(shown);
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('input', filter);
}
