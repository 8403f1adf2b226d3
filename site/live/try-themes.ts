/** What is written into the field dresses the frames below it, as it is written. */
export function tryThemes(form: HTMLFormElement): void {
  const field = form.querySelector('textarea');
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe.live')];
  if (!field) return;
  const dress = (frame: HTMLIFrameElement) => {
    const there = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!there) return;
    const sheet = new there.CSSStyleSheet();
    sheet.replaceSync(field.value);
    there.document.adoptedStyleSheets = [sheet];
  };
  form.hidden = false;
  const { previousElementSibling: shown } = form;
  if (shown?.className === 'code' && shown instanceof HTMLElement) shown.hidden = true; // the same stands in the field
  for (const frame of frames) {
    frame.addEventListener('load', () => dress(frame));
    dress(frame);
  }
  field.addEventListener('input', () => frames.forEach(dress));
}
