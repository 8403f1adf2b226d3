import { define } from '../../widget/define/define.ts';
import { languageOf } from '../language.ts';
import { browserPlatform } from '../platform.ts';
import { UniloginWarning } from './warning-page.ts';

const platform = browserPlatform();
document.documentElement.lang = languageOf(platform.language());
define('unilogin-warning', UniloginWarning);
document.body.append(new UniloginWarning(platform, location.hash.slice(1)));
