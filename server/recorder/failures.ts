/** What another writer did meanwhile makes this attempt worthless; the next one sees it. */
export class TryAgain extends Error {}

const again = new Set(["40001", "40P01"]);
const away = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EAI_AGAIN", "57P01", "57P02", "57P03", "53300", "25P03", "08000", "08003", "08006", "58000", "53100", "53200"]);

/** Two writers met, and the database let one of them go. */
export const isMeeting = (error: unknown) => error instanceof TryAgain || again.has(codeOf(error));

/** The database can't be reached, or went away. Whether it had committed is not known, and need not be: the same again changes nothing. */
export const isAway = (error: unknown) => away.has(codeOf(error)) || /connection (terminated|timeout|ended)|timeout (exceeded|expired)|not queryable|client was closed|starting up|shutting down|recovery mode/i.test(String((error as Error).message));

/** Nobody has made the months of these days: Galley has slept for long. */
export const isWithoutPart = (error: unknown) => codeOf(error) === "23514" && /no partition/.test(String((error as Error).message));

/** Something in the event itself: a value out of range, a name of nothing, or what we stumble over. Whole rows that can't be read are no event's fault. */
export const isOfEvent = (error: unknown) => (error instanceof TypeError || error instanceof RangeError || /^2[23]/.test(codeOf(error))) && !/malformed (record|array) literal/.test(String((error as Error).message));

const codeOf = (error: unknown) => String((error as { code?: unknown }).code);
