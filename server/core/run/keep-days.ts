/** How long runs are kept, in days: long enough for a comparison, and no longer than there are parts of the table for. */
export const leastKeepDays = 30;
export const mostKeepDays = 400;
