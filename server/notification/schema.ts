import { z } from "zod";
import { kinds, notificationKinds, type Mail, type NotificationKind } from "#server/core/notification/kinds";
import type { NotificationKind as Kept } from "#server/db/generated/enums";

export const kind = z.enum(notificationKinds satisfies Kept[], "Choose one of the kinds");
export const mail = z.enum(["at_once", "daily", "never"] satisfies Mail[], "Choose when a letter comes");

export const longestSubject = 200;
export const longestBody = 2000;

export interface Choice {
  inbox: boolean;
  mail: Mail;
}

export const usualChoice = (of: NotificationKind): Choice => ({ inbox: kinds[of].inbox, mail: kinds[of].mail });
