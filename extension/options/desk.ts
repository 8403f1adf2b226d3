import type { SettingsMessages } from '../../shared/i18n/settings/messages.ts';
import type { Messages } from '../../widget/controllers/messages.ts';
import type { Choices } from './choices.ts';
import type { Talk } from './talk.ts';

/** What every part of the page is drawn with. */
export interface Desk {
  readonly text: Messages<SettingsMessages>;
  readonly choices: Choices;
  readonly talk: Talk;
}
