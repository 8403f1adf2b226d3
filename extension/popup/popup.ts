import { define } from '../../widget/define/define.ts';
import { languageOf } from '../language.ts';
import { browserPlatform } from '../platform.ts';
import { UniloginWindow } from './window.ts';

const platform = browserPlatform();
document.documentElement.lang = languageOf(platform.language());
define('unilogin-window', UniloginWindow);
document.body.append(new UniloginWindow(platform));

// A link opens a tab, and the window makes room for it
document.addEventListener('click', (event) => {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (!link) return;
  event.preventDefault();
  void platform.openTab(link.href).then(() => window.close());
});
