/** Models that belong to no workspace, each with its reason. Every other model carries a workspaceId. */
export const globalModels = {
  User: "a person may be a member of many workspaces",
  Identity: "belongs to a person",
  Session: "belongs to a person's browser",
  EmailToken: "precedes the account it opens",
  RateLimit: "counts attempts of people who are not signed in",
  AccountEntry: "the log of a person's account",
  AuditHead: "the anchor of every chain; the application can't read it",
  Mail: "letters to people, some of whom have no account yet; read by the worker alone",
  Workspace: "is the tenant itself; its row-level policy lets a transaction see its own row only",
} satisfies Record<string, string>;

export type GlobalModel = keyof typeof globalModels;
