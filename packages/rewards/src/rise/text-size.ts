import { limits } from '@kpikit/core';

/** A praise is read as a whole, as far as a record can hold it. */
export const mostCharacters = limits.text;
