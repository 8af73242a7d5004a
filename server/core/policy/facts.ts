/** All that a policy is judged by; gathered inside the transaction that moves the pointer. */
export interface Facts {
  now: Date;
  prompt: { key: string; name: string };
  /** Its number, for sentences. */
  version: string;
  environment: { key: string; name: string };
  /** Where it must be live first: since when it is, or null. Undefined where the pipeline has no such place. */
  source: { name: string; liveSince: Date | null } | undefined;
  /** Approvals that bind this very text, the newest of each person. */
  approvals: readonly Approval[];
  /** Whoever answers for text of it that is not live there; nobody approves their own. */
  authors: ReadonlyMap<string, string>;
  /** When this version was last taken back from there; what was approved before no longer counts. */
  takenBackAt: Date | null;
  risk: "low" | "medium" | "high";
  /** What would break for those who call it, one sentence each. */
  breaking: readonly string[];
  lint: { errors: number; warnings: number };
  /** Prompts and workflows that include it. */
  dependants: number;
  /** Whether the workspace has one member only. */
  alone: boolean;
  /** What is ticked for this very text. */
  ticked: readonly string[];
  /** What those whom the policy names are called; whoever left has no name. */
  named: ReadonlyMap<string, string>;
  releaser: { id: string; roles: readonly string[]; mayRelease: boolean };
}

export interface Approval {
  id: string;
  name: string;
  roles: readonly string[];
  /** Whether they may approve in the prompt's folder. */
  mayApprove: boolean;
  at: Date;
}
