import type { Sense } from './sense.ts';
import type { TokenSpan } from './token-span.ts';

/** A phrase of the grammar, found in a sentence: what it means and where it stands. */
export interface Hit extends Sense, TokenSpan {}
