import { judgeApprovals } from "./approvals-gate";
import { judgeChecklist, judgeContract, judgeLint, judgeSuites } from "./check-gates";
import type { Demands } from "./demands";
import type { Facts } from "./facts";
import { judgeFreeze } from "./freeze-gate";
import { gateKinds, type Gate, type PolicyGate } from "./gate";
import { judgeReleaser } from "./releaser-gate";
import { judgeDwell, judgeSource } from "./source-gates";
import { judgeTakenBack } from "./taken-back-gate";

const judges: Record<PolicyGate, (demands: Demands, facts: Facts) => Gate | undefined> = {
  releaser: judgeReleaser,
  source: judgeSource,
  dwell: judgeDwell,
  approvals: judgeApprovals,
  "taken back": judgeTakenBack,
  lint: judgeLint,
  contract: judgeContract,
  checklist: judgeChecklist,
  suites: judgeSuites,
  freeze: judgeFreeze,
};

/** Every gate that stands in the way, lit or dark; who releases, approvals and whether it was taken back are always asked. */
export const judge = (demands: Demands, facts: Facts): Gate[] => gateKinds.flatMap((kind) => judges[kind](demands, facts) ?? []);
