import type { Language } from './create-smart.ts';
import { smartEn as words } from './locales/en.ts';

/** English, as a value. */
export const en: Language = { locale: 'en', words };
