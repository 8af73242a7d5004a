import { z } from "zod";
import { kinds, notificationKinds, topics, type Mail, type NotificationKind } from "#server/core/notification/kinds";
import type { NotificationKind as Kept } from "#server/db/generated/enums";
import { id } from "#server/workspace/schema";

export const kind = z.enum(notificationKinds satisfies Kept[], "Choose one of the kinds");
export const mail = z.enum(["at_once", "daily", "never"] satisfies Mail[], "Choose when a letter comes");
export const topic = z.enum(topics, "Choose one of the topics").optional();
/** As many as anybody has on screen. */
export const lineIds = z.array(id).min(1, "Choose a line").max(200, "At most 200 lines at once");

export const longestSubject = 200;
export const longestBody = 2000;

export interface Choice {
  inbox: boolean;
  mail: Mail;
}

export const usualChoice = (of: NotificationKind): Choice => ({ inbox: true, mail: kinds[of].mail });

/** A line that is read and still waits for the letter of the day is for that letter alone, and in no inbox. */
export const inInbox = { NOT: { inDigest: true, readAt: { not: null } } };
