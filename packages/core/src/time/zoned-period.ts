import type { InstantWindow } from './instant-window.ts';
import type { Period } from './period.ts';

/** A period together with its moments in one zone. */
export interface ZonedPeriod extends Period, InstantWindow {}
