import type { Demands } from "#server/core/policy/demands";
import type { Demanded } from "./guard";
import type { Protection } from "./protection";

interface Demand {
  holds(demands: Demands): boolean;
  does(demands: Demands): string;
  lacks: string;
}

const people = (count: number) => (count === 1 ? "one person who wrote none of it" : `${count} people who wrote none of it`);

const table: Record<Demanded, Demand> = {
  approvals: {
    holds: ({ approvals }) => approvals.count > 0,
    does: ({ approvals }) => `asks for the approval of ${people(approvals.count)}`,
    lacks: "asks for no approval",
  },
  "approvals for high risk": {
    holds: ({ approvals }) => approvals.rises.highRisk > 0,
    does: ({ approvals }) => `asks for ${approvals.rises.highRisk} more where the risk is high`,
    lacks: "asks for nothing more where the risk is high",
  },
  "approvals for breaking": {
    holds: ({ approvals }) => approvals.rises.breaking > 0,
    does: ({ approvals }) => `asks for ${approvals.rises.breaking} more where callers would break`,
    lacks: "asks for nothing more where callers would break",
  },
  contract: { holds: ({ contract }) => contract === "nothing breaks", does: () => "refuses what would break callers", lacks: "lets in what breaks callers" },
  checklist: { holds: ({ checklist }) => checklist.length > 0, does: ({ checklist }) => `has ${checklist.length === 1 ? "a line" : `${checklist.length} lines`} somebody must tick`, lacks: "has no checklist" },
  freezes: { holds: ({ freezes }) => freezes.length > 0, does: ({ freezes }) => `lets nothing in during ${freezes.map(({ name }) => `“${name}”`).join(", ")}`, lacks: "is open at any hour" },
  source: { holds: ({ from }) => from !== null, does: ({ from }) => `lets in only what is live in ${from}`, lacks: "lets in what was live nowhere before" },
  dwell: { holds: ({ dwellMinutes }) => dwellMinutes > 0, does: ({ dwellMinutes }) => `lets in only what was live before for ${lasting(dwellMinutes)}`, lacks: "asks for no time in the place before" },
  releasers: { holds: ({ releasers }) => releasers.roles.length + releasers.people.length > 0, does: () => "names who may release", lacks: "names nobody in particular who may release" },
};

const lasting = (minutes: number) => (minutes % 1440 === 0 ? counted(minutes / 1440, "day") : minutes % 60 === 0 ? counted(minutes / 60, "hour") : counted(minutes, "minute"));
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** Whether the place that people meet makes this demand, in words. */
export function standsPolicy(demand: Demanded, { place, alone }: Protection): { holds: boolean; sentence: string } {
  if (!place) return { holds: false, sentence: "No place is set up where it could go live." };
  const { holds, does, lacks } = table[demand];
  if (alone && demand.startsWith("approvals")) return { holds: false, sentence: "You are alone here: nobody else can approve until a second member joins." };
  return holds(place.demands) ? { holds: true, sentence: `${place.name} ${does(place.demands)}.` } : { holds: false, sentence: `${place.name} ${lacks}.` };
}
