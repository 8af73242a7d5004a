import type { RiskKind } from "#server/core/change/finding";
import { withArticle } from "#server/core/letter/article";
import { rules } from "#server/core/lint/rules";
import type { Guard, Reference, Room } from "./guard";
import type { Protection } from "./protection";
import { standsPolicy } from "./stand-policy";

/** How far a guard reaches here, and why, in words. */
export interface Standing {
  reach: "stops" | "shows" | "nothing";
  sentence: string;
}

const titles = new Map(rules.map(({ id, title }) => [id, title]));

/** What a guard does for one prompt, as things stand there; never more than it can. */
export function standing({ reference, reach }: Guard, protection: Protection): Standing {
  const here = reaching(reference, protection);
  return { ...here, reach: here.reach === "stops" ? reach : here.reach };
}

function reaching(reference: Reference, protection: Protection): Standing {
  switch (reference.by) {
    case "lint":
      return byLint(reference.rule, protection);
    case "change risk":
      return byRisk(reference.kind, protection);
    case "contract":
      return protection.outputContract
        ? { reach: "stops", sentence: "Its output is promised a form, and every run is held against it." }
        : { reach: "nothing", sentence: "Its output is promised no form." };
    case "policy": {
      const { holds, sentence } = standsPolicy(reference.demand, protection);
      return { reach: holds ? "stops" : "nothing", sentence };
    }
    case "redaction":
      return protection.redacted.has(reference.detector)
        ? { reach: "stops", sentence: `What is found as ${reference.detector.replace("-", " ")} is taken out before a run is stored.` }
        : { reach: "nothing", sentence: `What would be found as ${reference.detector.replace("-", " ")} is stored as it came.` };
    case "owner":
      return protection.hasOwner ? { reach: "stops", sentence: "It has an owner, who is told." } : { reach: "nothing", sentence: "Nobody owns it." };
    case "law":
      return { reach: "stops", sentence: reference.sentence };
    case "room":
      return byRoom(reference.room, protection);
  }
}

function byLint(rule: string, protection: Protection): Standing {
  const severity = protection.severities[rule] ?? "off";
  const said = `The linter’s rule “${titles.get(rule) ?? rule}”`;
  if (severity === "off") return { reach: "nothing", sentence: `${said} is switched off.` };
  if (protection.suppressed.has(rule)) return { reach: "nothing", sentence: `${said} is let stand by the newest version.` };
  const level = protection.place?.demands.lint ?? "anything";
  const refused = severity === "error" ? level !== "anything" : severity === "warning" && level === "no warnings";
  return refused ? { reach: "stops", sentence: `${said} is ${withArticle(severity)}, which ${protection.place?.name} refuses.` } : { reach: "shows", sentence: `${said} tells the writer, and refuses nothing.` };
}

function byRisk(kind: RiskKind, protection: Protection): Standing {
  const said = `The change is marked “${kind.replaceAll("-", " ")}”`;
  const seen = standsPolicy("approvals", protection);
  return seen.holds ? { reach: "stops", sentence: `${said} before somebody else approves it.` } : { reach: "shows", sentence: `${said}, and nobody has to have seen it.` };
}

const sees: Record<Room, { needs?: "runs" | "releases"; sentence: string }> = {
  compare: { sentence: "Any two versions can be laid side by side." },
  blame: { sentence: "Each line names the version and the person that wrote it." },
  dependants: { sentence: "Every prompt that includes it is listed, each with what would change." },
  "runs by customer": { needs: "runs", sentence: "Its runs can be found by customer and day." },
  "runs by model": { needs: "runs", sentence: "Its runs can be told apart by model, and why each ended." },
  metrics: { needs: "runs", sentence: "Its figures are drawn over time." },
  ratings: { needs: "runs", sentence: "People say of its outputs whether they were usable." },
  releases: { needs: "releases", sentence: "Each release names who, why and on what evidence." },
  "roll back": { needs: "releases", sentence: "What was live before can be put back in one step." },
};

function byRoom(room: Room, { logged, releases, storesOutputs }: Protection): Standing {
  const { needs, sentence } = sees[room];
  if (needs === "runs" && !logged) return { reach: "nothing", sentence: "No run of it is known yet, so nothing shows there." };
  if (needs === "runs" && !storesOutputs) return { reach: "shows", sentence: `${sentence} What came out is not kept.` };
  if (needs === "releases" && releases < (room === "roll back" ? 2 : 1)) return { reach: "nothing", sentence: room === "roll back" ? "Nothing was live before, so there is nothing to put back." : "Nothing of it is live yet." };
  return { reach: "shows", sentence };
}
