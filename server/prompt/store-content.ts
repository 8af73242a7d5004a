import type { Origins } from "#server/core/diff/blame";
import type { Content } from "#server/core/version/content";
import type { InputJsonObject } from "#server/db/json";

/** A value on its way into a column of JSON. */
export const stored = (value: object) => value as InputJsonObject; // safe because it came through a schema that lets only JSON in

/** Contents and origins as they were stored; nothing else writes these columns. */
export const contentIn = (column: unknown) => column as Content;
export const originsIn = (column: unknown) => column as Origins;
