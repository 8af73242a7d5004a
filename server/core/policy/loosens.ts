import { contractLevels, lintLevels, type Approvals, type Demands, type Named } from "./demands";
import { noNames, type Names } from "./in-words";
import { breakers, namesNobody, releasersOf, sayNamed } from "./named";
import { sayFreeze } from "./say-freeze";
import { counted, lasting, listed, quoted } from "./spoken";
import { withinFreeze } from "./within-freeze";

/** What the second demands less than the first, a sentence each. Nothing where each of its demands is the same or stricter. */
export function loosens(before: Demands, after: Demands, names: Names = noNames): string[] {
  const [lines, suites] = [gone(before.checklist, after.checklist), gone(before.suites, after.suites)];
  const thawed = before.freezes.filter((freeze) => !after.freezes.some((other) => withinFreeze(freeze, other)));
  return [
    ...loosensSource(before, after, names),
    ...loosensApprovals(before.approvals, after.approvals, names),
    ...(lintLevels.indexOf(after.lint) < lintLevels.indexOf(before.lint) ? [`The linter may find ${after.lint === "anything" ? "anything" : "warnings"}.`] : []),
    ...(contractLevels.indexOf(after.contract) < contractLevels.indexOf(before.contract) ? ["It may break what callers rely on."] : []),
    ...(lines.length > 0 ? [`No longer ticked: ${lines.map(quoted).join(", ")}.`] : []),
    ...(suites.length > 0 ? [`These suites need not hold any more: ${suites.map(quoted).join(", ")}.`] : []),
    ...thawed.map((freeze) => `No longer frozen for all of ${sayFreeze(freeze)}.`),
    ...widens("Released by", releasersOf(before), releasersOf(after), names),
    ...widens("The glass is broken by", breakers(before), breakers(after), names),
  ];
}

function loosensSource(before: Demands, after: Demands, { environments }: Names) {
  const place = environments.get(before.from ?? "") ?? quoted(before.from ?? "");
  if (before.from !== null && after.from !== before.from) return [`It need not be live in ${place} first.`];
  if (after.dwellMinutes >= before.dwellMinutes) return [];
  return [after.dwellMinutes === 0 ? `It need not stay in ${place} for ${lasting(before.dwellMinutes)}.` : `${lasting(after.dwellMinutes)} in ${place} will do; so far it was ${lasting(before.dwellMinutes)}.`];
}

function loosensApprovals(before: Approvals, after: Approvals, { people }: Names) {
  const named = { roles: gone(before.roles, after.roles), people: gone(before.people, after.people) };
  const fewer: [number, number, string][] = [
    [before.rises.highRisk, after.rises.highRisk, "where the change is of high risk"],
    [before.rises.breaking, after.rises.breaking, "where it breaks what callers rely on"],
    [before.rises.lintError, after.rises.lintError, "where the linter finds errors"],
  ];
  return [
    ...(after.count < before.count ? [`${after.count === 0 ? "No approval is" : after.count === 1 ? "One approval is" : `${after.count} approvals are`} needed; so far ${before.count}.`] : []),
    ...(namesNobody(named) ? [] : [`No approval is needed of ${listed([...named.roles.map((role) => `the role ${role}`), ...sayPeople(named.people, people)], "or")}.`]),
    ...fewer.filter(([was, is]) => is < was).map(([was, is, where]) => `${counted(is, "more approval", "more approvals")} ${where}; so far ${was}.`),
    ...(loosensDependants(before, after) ? ["Fewer approvals where many prompts and workflows depend on it."] : []),
  ];
}

function loosensDependants({ rises: { dependants: was } }: Approvals, { rises: { dependants: is } }: Approvals) {
  if (!was || was.by === 0) return false;
  return !is || is.by < was.by || is.over > was.over;
}

const sayPeople = (ids: readonly string[], names: ReadonlyMap<string, string>) => (ids.length > 0 ? [sayNamed({ roles: [], people: ids }, names, "or")] : []);
const gone = <T>(was: readonly T[], is: readonly T[]) => was.filter((one) => !is.includes(one));

/** Whoever comes by name may hold no role that would have done. */
function widens(act: string, before: Named, after: Named, { people }: Names) {
  if (gone(after.roles, before.roles).length === 0 && gone(after.people, before.people).length === 0) return [];
  return [`${act} ${sayNamed(after, people)}; so far by ${sayNamed(before, people)}.`];
}
