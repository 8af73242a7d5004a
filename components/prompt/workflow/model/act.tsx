import type { Filling, Input, WorkflowContent } from "#server/core/version/content";

/** A prompt that a step may run. */
export interface Runnable {
  key: string;
  sha?: string;
  tool?: string;
  inputs: readonly Input[];
}

/** Everything that can be done to a workflow. */
export type Act =
  | { do: "add-step"; at: number; runs: Runnable }
  | { do: "run-other"; step: string; runs: Runnable }
  | { do: "pin"; pins: ReadonlyMap<string, string> }
  | { do: "rename-step"; step: string; name: string }
  | { do: "change-tool"; step: string; tool: string }
  | { do: "fill"; step: string; input: string; filling?: Filling }
  | { do: "ask-for"; step: string; inputs: readonly Input[] }
  | { do: "move-step"; step: string; at: number }
  | { do: "duplicate-step"; step: string }
  | { do: "remove-step"; step: string }
  | { do: "add-input"; input: Input }
  | { do: "change-input"; id: string; input: Input }
  | { do: "remove-input"; id: string }
  | { do: "move-input"; id: string; at: number }
  | { do: "replace"; content: WorkflowContent };

export type Does<K extends Act["do"]> = Extract<Act, { do: K }>;
