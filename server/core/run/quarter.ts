/** Sums are kept by quarter-hours: every zone's day begins with one. */
export const quarterMs = 15 * 60 * 1000;

/** Whole quarter-hours since 1970. */
export const quarterOf = (at: number): number => Math.floor(at / quarterMs);
