/** The pages of the settings, in the order of their tabs. */
export const settingsPages = [
  { segment: "general", label: "General", keywords: ["name", "address", "rename", "leave", "time zone", "retention", "days"] },
  { segment: "notifications", label: "Notifications", keywords: ["inbox", "mail", "letters", "digest", "told"] },
  { segment: "members", label: "Members", keywords: ["people", "invitations", "roles"] },
  { segment: "teams", label: "Teams", keywords: ["people", "groups"] },
  { segment: "roles", label: "Roles", keywords: ["permissions", "may"] },
  { segment: "environments", label: "Environments", keywords: ["policies", "policy", "pipeline", "approvals", "freeze", "production", "release"] },
  { segment: "lint", label: "Lint rules", keywords: ["linter", "findings", "severity", "rules"] },
  { segment: "reasons", label: "Reasons", keywords: ["rating", "verdict", "vocabulary", "tags"] },
  { segment: "redaction", label: "Redaction", keywords: ["privacy", "personal data", "mask", "store", "detectors"] },
  { segment: "prices", label: "Prices", keywords: ["cost", "models", "tokens", "dollars"] },
  { segment: "keys", label: "API keys", keywords: ["secret", "token", "access", "scopes"] },
  { segment: "api", label: "API", keywords: ["reference", "http", "rest", "openapi", "endpoints", "curl"] },
  { segment: "audit", label: "Audit", keywords: ["log", "history", "activity"] },
] as const;
