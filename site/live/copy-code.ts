const words = { da: ['Kopiér', 'Kopieret'], en: ['Copy', 'Copied'] } as const;

/** A button beside each piece of code, where the browser lets a page write to the clipboard. */
export function copyCode(): void {
  if (!('clipboard' in navigator)) return;
  const [ask, told] = words[document.documentElement.lang === 'da' ? 'da' : 'en'];
  for (const place of document.querySelectorAll('.code')) {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'copy' });
    const label = document.createElement('span');
    label.ariaLive = 'polite';
    label.textContent = ask;
    button.append(label);
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(place.querySelector('pre')?.textContent ?? '').then(() => {
        label.textContent = told;
        setTimeout(() => Object.assign(label, { textContent: ask }), 2000);
      });
    });
    place.append(button);
  }
}
