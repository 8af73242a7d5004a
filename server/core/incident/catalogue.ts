import { answers } from "./answers";
import { edits } from "./edits";
import type { FailureFamily, FailureMode } from "./failure-mode";
import { releases } from "./releases";
import { strangers } from "./strangers";
import { surroundings } from "./surroundings";

export const catalogue: Record<FailureFamily, readonly FailureMode[]> = { edits, answers, strangers, surroundings, releases };

export const failureModes: readonly FailureMode[] = Object.values(catalogue).flat();

const byId = new Map(failureModes.map((mode) => [mode.id, mode]));

export const failureMode = (id: string): FailureMode | undefined => byId.get(id);
