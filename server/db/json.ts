import type { Prisma } from "./generated/client";

/** What Prisma takes for a column of JSON. */
export type InputJsonObject = Prisma.InputJsonObject;
