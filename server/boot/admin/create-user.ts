import { createAccount } from "#server/account/create-account";
import { hashPassword } from "#server/account/hash-password";
import { email, password } from "#server/account/schema";
import { parsed } from "#server/input";
import { given, needed, text } from "./values";
import type { Verb } from "./verb";

export const createUser: Verb = {
  sentence: "Makes an account whose address you vouch for.",
  usage: "--email ada@example.com --name \"Ada Byron\" [--password …]",
  options: { email: text, name: text, password: text },
  async run(values, { account }) {
    const chosen = given(values, "password");
    const passwordHash = chosen === undefined ? undefined : await hashPassword(parsed(password, chosen));
    const user = await createAccount(account, { email: parsed(email, needed(values, "email")), name: needed(values, "name"), passwordHash, provenBy: "operator" });
    const how = passwordHash ? "and signs in with the password given" : "and signs in by a link sent to that address";
    return { text: `${user.name} has an account for ${user.email}, ${how}.`, json: user };
  },
};
