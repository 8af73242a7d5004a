import { z } from "zod";
import { roles } from "#server/access/permissions";
import { nameOf } from "#server/input";

export const workspaceName = nameOf(60);

/** First parts of addresses that belong to Galley itself. */
const reserved = new Set(["account", "api", "dev", "forgot", "health", "invitation", "link", "new", "ofrep", "outbox", "rate", "ready", "metrics", "sign-in", "sign-up"]);

export const workspaceSlug = z
  .string("Give an address")
  .trim()
  .toLowerCase()
  .min(2, "An address has at least 2 characters")
  .max(40, "An address has at most 40 characters")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "An address is made of small letters, digits and single hyphens")
  .refine((slug) => !reserved.has(slug), "This address belongs to Galley itself; choose another");

export const teamName = nameOf(60);

export const role = z.enum(roles, "Choose one of the roles");
/** Owners are of the workspace, not of a team. */
export const teamRole = role.exclude(["owner"], "Choose one of the roles");

/** What makes an invitation open, expired or not. */
export const unanswered = { acceptedAt: null, revokedAt: null };

export const id = z.uuid("This doesn't name anything");
export const reason = z.string().trim().max(500, "A reason has at most 500 characters").regex(/^[^\0\p{Cs}]*$/u, "A reason is written in letters, digits and signs").optional();

/** The page a view opens, as its address calls it, and what it asks of it. */
export const viewPage = z.string().regex(/^[a-z]{1,20}$/, "There is no such page");
export const viewName = nameOf(60);
export const viewAsked = z.string().max(2000, "This view asks for more than can be kept").regex(/^(\?[\x21-\x7e]*)?$/, "This is no part of an address");
export const mostViews = 100;
