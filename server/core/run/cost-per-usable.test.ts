import { expect, test } from "vitest";
import { costPerUsable, type CostPerUsable, type PaidAttempt } from "./cost-per-usable";
import type { Verdict } from "./verdict";

const paid = (piece: string, costPico: bigint | undefined, verdict?: Verdict): PaidAttempt => ({ piece, costPico, verdict });

test.for<[string, PaidAttempt[], CostPerUsable]>([
  ["nothing was made", [], { costPico: 0n, usable: 0, known: 0, unknown: 0 }],
  ["the third try was usable", [paid("a", 10n), paid("a", 20n, "discarded"), paid("a", 30n, "usable")], { each: 60n, costPico: 60n, usable: 1, known: 1, unknown: 0 }],
  ["nothing was usable", [paid("a", 10n, "discarded")], { costPico: 10n, usable: 0, known: 1, unknown: 0 }],
  ["one piece failed and two did not", [paid("a", 10n, "discarded"), paid("b", 20n, "usable"), paid("c", 31n, "usable")], { each: 31n, costPico: 61n, usable: 2, known: 3, unknown: 0 }],
  ["a piece waits for its verdict", [paid("a", 10n, "usable"), paid("b", 900n)], { each: 10n, costPico: 10n, usable: 1, known: 1, unknown: 0 }],
  ["one try's cost is unknown", [paid("a", 10n, "usable"), paid("b", undefined, "discarded"), paid("b", 20n, "usable")], { each: 10n, costPico: 10n, usable: 1, known: 1, unknown: 1 }],
  ["it cost nothing, which is known", [paid("a", 0n, "usable")], { each: 0n, costPico: 0n, usable: 1, known: 1, unknown: 0 }],
])("when %s", ([, attempts, expected]) => {
  expect(costPerUsable(attempts)).toEqual(expected);
  expect(costPerUsable(attempts.toReversed())).toEqual(expected);
});
