/** Language, colours and direction as the reader chose them. */
export function dress(wanted: URLSearchParams): void {
  const { documentElement: root } = document;
  root.lang = wanted.get('lang') === 'en' ? 'en' : 'da';
  root.dir = wanted.get('dir') === 'rtl' ? 'rtl' : 'ltr';
  for (const name of ['look', 'theme']) {
    const value = wanted.get(name);
    if (value !== null) root.dataset[name] = value;
  }
}

/** The frame is as high as what is in it. */
export function fitFrame(): void {
  const frame = window.frameElement;
  if (!frame) return;
  const fit = () => frame.setAttribute('height', String(Math.ceil(document.body.getBoundingClientRect().height)));
  new ResizeObserver(fit).observe(document.body);
}
