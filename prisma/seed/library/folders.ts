import { joanna } from "./cast";
import type { DemoFolder } from "./story";

export const folders: DemoFolder[] = [
  { path: ["lifecycle"], team: "Lifecycle", day: 599, by: joanna },
  { path: ["lifecycle", "renewals"], day: 599, by: joanna },
  { path: ["lifecycle", "onboarding"], day: 598, by: joanna },
  { path: ["support"], team: "Customer care", day: 588, by: joanna },
  { path: ["support", "billing"], day: 588, by: joanna },
  { path: ["support", "outages"], day: 560, by: joanna },
  { path: ["support", "refunds"], day: 544, by: joanna },
  { path: ["lifecycle", "newsletters"], day: 530, by: joanna },
  { path: ["brand"], team: "Lifecycle", day: 476, by: joanna, given: { day: 118, by: joanna, team: "Brand" } },
  { path: ["field-sales"], team: "Lifecycle", day: 452, by: joanna },
  { path: ["extraction"], team: "Extraction", day: 398, by: joanna },
  { path: ["translation"], team: "Lifecycle", day: 331, by: joanna, given: { day: 118, by: joanna, team: "Brand" } },
];
