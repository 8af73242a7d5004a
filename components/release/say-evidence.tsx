import type { Gate } from "#server/core/policy/gate";
import { sayMomentFully } from "./say-moment";

type Fact = Gate["evidence"][string];

const anId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const aMoment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const aChecksum = /^[0-9a-f]{64}$/;

/** By what a gate was judged, in words; ids say nothing to a person, and what is empty says nothing at all. */
export function sayEvidence(evidence: Gate["evidence"], zone: string): { term: string; is: string }[] {
  return Object.entries(evidence).flatMap(([name, fact]) => {
    const is = say(fact, zone);
    return is === undefined ? [] : [{ term: name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`), is }];
  });
}

function say(fact: Fact, zone: string): string | undefined {
  if (fact === null || fact === "") return undefined;
  if (typeof fact === "boolean") return fact ? "yes" : "no";
  if (typeof fact === "number") return fact.toLocaleString("en");
  if (typeof fact !== "string") return fact.length > 0 ? fact.join(", ") : undefined;
  if (anId.test(fact)) return undefined;
  if (aMoment.test(fact)) return sayMomentFully(new Date(fact), zone);
  return aChecksum.test(fact) ? fact.slice(0, 12) : fact;
}
