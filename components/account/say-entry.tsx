import { browserName } from "./browser-name";

export interface Said {
  action: string;
  after: unknown;
}

const ways: Record<string, string> = {
  password: " with your password",
  link: " with a link from a letter",
  invitation: " by accepting an invitation",
  company: " through your company",
  demo: " to look around the demo",
};

const proofs: Record<string, string> = {
  link: " once its address was confirmed",
  invitation: " by accepting an invitation",
  company: " through your company",
  operator: " by whoever runs this Galley",
};

const sentences: Record<string, (after: Record<string, unknown>) => string> = {
  "account.create": ({ provenBy }) => `The account was made${proofs[String(provenBy)] ?? ""}.`,
  "account.rename": ({ name }) => `The name became ${String(name)}.`,
  "account.change-password": () => "The password was changed.",
  "account.reset-password": ({ sessionsEnded }) => `A new password was chosen through a letter${ended(sessionsEnded)}.`,
  "session.start": ({ method, userAgent }) => `You signed in${ways[String(method)] ?? ""}, in ${lowered(browserName(typeof userAgent === "string" ? userAgent : null))}.`,
  "session.end": () => "You signed one browser out.",
  "session.end-others": ({ sessionsEnded }) => `You signed out everywhere else${ended(sessionsEnded)}.`,
  "session.end-all": ({ sessionsEnded }) => `You signed out everywhere${ended(sessionsEnded)}.`,
  "workspace.create": ({ name }) => `You created the workspace ${String(name)}.`,
};

/** One line of an account's history, in words. */
export function sayEntry({ action, after }: Said): string {
  const sentence = sentences[action];
  // safe because the log holds an object or nothing
  return sentence ? sentence((after ?? {}) as Record<string, unknown>) : `Something was done that has no words here yet: ${action}.`;
}

const ended = (count: unknown) => (typeof count === "number" && count > 0 ? `; ${count} ${count === 1 ? "browser was" : "browsers were"} signed out` : "");
const lowered = (name: string) => name.replace(/^A /, "a ");
