import type { Language } from './create-smart.ts';
import { smartVi as words } from './locales/vi.ts';

/** Vietnamese, as a value. */
export const vi: Language = { locale: 'vi', words };
