/**
 * The figures of all nodes in one typed array, a row of eight for each, so that reading a child
 * touches one line of memory. NaN stands for unknown in here and nowhere else.
 */
export const rowLength = 8;
export const PROGRESS = 0;
export const COVERAGE = 1;
export const LOW = 2;
export const HIGH = 3;
export const VALUE = 4;
export const OWN_VALUE = 5;
export const OWN_PROGRESS = 6;
/** For a rate: the value of the KPI that it is of. */
export const VOLUME = 7;
