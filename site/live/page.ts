import { chooseStates } from './choose-states.ts';
import { filterPages } from './filter-pages.ts';
import { tryThemes } from './try-themes.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form.chooser')) chooseStates(form);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter]')) filterPages(form);
for (const form of document.querySelectorAll<HTMLFormElement>('form.theme')) tryThemes(form);
