import type { Json } from "#server/core/version/content";
import type { RunEvent, RunFields } from "#server/recorder/event";
import { runSaid } from "./events";
import type { Facts } from "./facts";
import { valuesOf, type reader } from "./seeing";
import type { Stage, StagedPrompt, StagedVersion } from "./stage";

export interface With {
  stage: Stage;
  see: ReturnType<typeof reader>;
  prompt: StagedPrompt;
  version: StagedVersion;
}

export interface Attempt {
  name: string;
  piece: string;
  at: number;
  attempt: number;
  maker: string;
  tool: string;
  given: Record<string, Json>;
  facts: Facts;
  /** None while it is still out. */
  output?: string;
  more?: Partial<RunFields>;
}

/** One output that somebody had made in a tool outside. What it cost there nobody knows. */
export function attemptOf({ stage, see, prompt, version }: With, { name, piece, at, attempt, maker, tool, given, facts, output, more }: Attempt): RunEvent {
  const values = valuesOf(version, given, facts);
  return runSaid(stage, name, at, {
    ...{ name: prompt.name, promptId: prompt.id, versionId: version.id, contentType: prompt.contentType, makerId: stage.person(maker), tool },
    ...{ piece: { externalId: piece }, attempt, inputs: JSON.stringify(values), rendered: see(version).render(values), output: output ?? null },
    ...more,
  });
}
