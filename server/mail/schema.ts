/** How often a letter is tried before it counts as undeliverable. */
export const mostAttempts = 8;
