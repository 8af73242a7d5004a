/** How often a letter is tried before it counts as undeliverable. */
export const mostAttempts = 8;

/** How long a letter is kept once it was sent or given up. */
export const keptDays = 30;
