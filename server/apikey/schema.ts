import { z } from "zod";
import { permissions } from "#server/access/permissions";
import { nameOf } from "#server/input";

export const keyName = nameOf(60);
export const scopes = z.array(z.enum(permissions, "This is not a scope")).min(1, "Choose at least one scope").max(permissions.length, "Name each scope once");
