import type { Demands } from "./demands";
import type { Facts } from "./facts";
import { judged, type Gate } from "./gate";
import { counted, listed, quoted } from "./spoken";

export function judgeLint({ lint: level }: Demands, { lint: { errors, warnings } }: Facts): Gate | undefined {
  if (level === "anything") return undefined;
  const bad = level === "no errors" ? errors : errors + warnings;
  const found = [errors > 0 && counted(errors, "error"), warnings > 0 && counted(warnings, "warning")].filter((part) => part !== false);
  const said = found.length > 0 ? `The linter found ${listed(found)}.` : "The linter found nothing.";
  return judged("lint", bad === 0, bad === 0 ? said : `${said} ${level === "no errors" ? "No errors are" : "Neither errors nor warnings are"} let in; mend them in a new version.`, { level, errors, warnings });
}

export function judgeContract({ contract }: Demands, { breaking }: Facts): Gate | undefined {
  if (contract === "anything") return undefined;
  if (breaking.length === 0) return judged("contract", true, "Nothing breaks for those who call it.", { breaking });
  const rest = breaking.length > 3 ? ` And ${breaking.length - 3} more.` : "";
  return judged("contract", false, `This breaks what callers rely on: ${breaking.slice(0, 3).join(" ")}${rest} Keep the contract in a new version.`, { breaking });
}

export function judgeChecklist({ checklist }: Demands, { ticked }: Facts): Gate | undefined {
  if (checklist.length === 0) return undefined;
  const left = checklist.filter((line) => !ticked.includes(line));
  const evidence = { ticked: checklist.filter((line) => ticked.includes(line)), left };
  if (left.length === 0) return judged("checklist", true, `All of the checklist is ticked (${checklist.length}).`, evidence);
  return judged("checklist", false, `${left.length} of ${checklist.length} on the checklist ${left.length === 1 ? "is" : "are"} not ticked: ${left.map(quoted).join(", ")}. Tick them on the change.`, evidence);
}

export function judgeSuites({ suites }: Demands): Gate | undefined {
  if (suites.length === 0) return undefined;
  const [hold, them] = suites.length === 1 ? ["holds", "it"] : ["hold", "them"];
  return { kind: "suites", verdict: "not run", sentence: `The policy asks that ${listed(suites.map(quoted))} ${hold}, and there are no evals yet that could vouch for it. Take ${them} out of the policy, or break the glass.`, evidence: { suites } };
}
