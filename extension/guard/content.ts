import { guardPage } from './guard-page.ts';
import { pageDoor } from './page-door.ts';

guardPage(pageDoor());
