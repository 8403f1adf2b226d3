import { guard } from '../framed/guard.ts';
import { tellAround, tellHeight } from '../framed/tell.ts';

// Every page of a sign-in that a service's page shows in a frame; the provider has written its words

const place = document.querySelector<HTMLElement>('aside[data-to]');
const content = document.querySelector('main');

/** Escape closes that first. */
function isSomethingOpen(inside: Element): boolean {
  return [...inside.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot?.querySelector(':popover-open'));
}

if (place && content) {
  const tell = tellAround(place.dataset);
  const button = place.querySelector('button');
  tellHeight(tell);
  if ('leaves' in place.dataset) {
    content.inert = false;
    tell({ leaves: 'for-good' });
  } else {
    guard({
      content,
      say(hidden) {
        for (const words of place.querySelectorAll<HTMLElement>('[data-why]'))
          words.hidden = words.dataset['why'] !== hidden;
        if (button) button.hidden = hidden === undefined || hidden === 'away'; // who hears the page is told nothing wrong
      },
    });
  }
  button?.addEventListener('click', () => tell({ leaves: 'by-choice' }));
  addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented && !isSomethingOpen(content)) tell({ cancelled: true });
  });
}
