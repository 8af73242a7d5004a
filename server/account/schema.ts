import { z } from "zod";
import { nameOf } from "#server/input";

export const email = z
  .string("Give an e-mail address")
  .trim()
  .toLowerCase()
  .min(1, "Give an e-mail address")
  .max(254, "An e-mail address has at most 254 characters")
  .pipe(z.email("This doesn't look like an e-mail address; it should be like ada@example.com"));

export const personName = nameOf(80);

/** Long rather than odd: length is what protects. */
export const password = z
  .string("Give a password")
  .min(10, "A password has at least 10 characters")
  .max(200, "A password has at most 200 characters");

export const linkToken = z.string().min(20, "This link is incomplete").max(100, "This link is incomplete");

/** How long a browser stays signed in. */
export const sessionDays = 30;

export const sessionMethods = ["password", "link", "invitation", "company", "demo"] as const;

/** Who a stranger looks around as. */
export const demoEmail = "joanna@larkfield.example";
