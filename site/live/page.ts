import { chooseStates } from './choose-states.ts';
import { copyCode } from './copy-code.ts';
import { showHere } from './show-here.ts';
import { tryThemes } from './try-themes.ts';

showHere();
copyCode();
for (const form of document.querySelectorAll<HTMLFormElement>('form.chooser')) chooseStates(form);
for (const form of document.querySelectorAll<HTMLFormElement>('form.theme')) tryThemes(form);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) {
  const { searchPages } = await import('./search-pages.ts');
  searchPages(form);
}
