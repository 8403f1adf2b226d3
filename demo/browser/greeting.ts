import type {} from '../../widget/events/signed-in.ts';
import { greet } from '../text/greet.ts';
import { pageLanguage } from './element.ts';

// The server wrote the greeting; signing in by popup, or out, changes who is here without a new page
const greeting = document.querySelector('[data-greeting]');
const language = pageLanguage();

document.body.addEventListener('unilogin-signed-in', ({ person }) => {
  if (greeting) greeting.textContent = greet(language, person);
});
document.body.addEventListener('unilogin-signed-out', () => {
  if (greeting) greeting.textContent = greet(language, undefined);
});
