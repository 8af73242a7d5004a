import { z } from "zod";
import { nameOf, wholeText } from "#server/input";

export const reason = nameOf(60);
export const reasons = z.array(reason).max(20, "A rating names at most 20 reasons").transform((all) => [...new Set(all)]);
export const remark = wholeText("A comment", 2000).trim();
export const finalText = wholeText("A final text", 400_000);
const dayInSeconds = 86_400;
export const editingSeconds = z.int("Seconds are a whole number").min(0, "Editing took no less than nothing").max(dayInSeconds, "Editing one output takes at most a day");
