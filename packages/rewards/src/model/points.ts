import * as z from 'zod';

/** The most points one posting may move: 2³¹ − 1. */
export const mostPoints = 2_147_483_647;

/** Whole points, at least 1. */
export const Points = /* @__PURE__ */ (() => z.int().min(1).max(mostPoints))();
