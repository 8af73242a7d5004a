/** So many changes stand on Home; the rest on their own page. */
export const mostWaiting = 8;
