import { define } from '../../widget/define/define.ts';
import { settings } from '../../shared/i18n/settings/words.ts';
import { languageOf } from '../language.ts';
import { browserPlatform } from '../platform.ts';
import { UniloginSettings } from './settings-page.ts';

const platform = browserPlatform();
const language = languageOf(platform.language());
document.documentElement.lang = language;
document.title = `Unilogin: ${settings.in(language).title}`;
define('unilogin-settings', UniloginSettings);
document.body.append(new UniloginSettings(platform));
