import { provider as da } from '../../shared/i18n/provider/da.ts';
import { provider as en } from '../../shared/i18n/provider/en.ts';
import type { ProviderMessages } from '../../shared/i18n/provider/messages.ts';
import type { Language } from './page.ts';

export const pageTexts: Record<Language, ProviderMessages> = { da, en };
