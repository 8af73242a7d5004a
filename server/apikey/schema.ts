import { z } from "zod";
import { permissions } from "#server/access/permissions";

export const keyName = z.string("Give a name").trim().min(1, "Give a name").max(60, "A name has at most 60 characters");
export const scopes = z.array(z.enum(permissions, "This is not a scope")).min(1, "Choose at least one scope").max(permissions.length, "Name each scope once");
