import { z } from "zod";
import { verdicts } from "#server/core/run/verdict";

export const verdict = z.enum(verdicts, "Choose usable, heavy edit or discarded");
/** Beyond these PostgreSQL has no calendar, and no run its time. */
export const moment = z.date("Give a time").min(new Date(0), "A time is after 1970").max(new Date(8e12), "A time is before 2223");
