import type { Verdict } from "#server/core/run/verdict";
import type { RatingFields } from "#server/recorder/event";
import type { Chance } from "./chance";
import { finalText } from "./final-text";
import type { Facts } from "./facts";
import type { Fate } from "./profile";

export function verdictFor(place: number, { usable, heavy }: Fate): Verdict {
  if (place < usable) return "usable";
  return place < usable + heavy ? "heavy_edit" : "discarded";
}

export interface Judged {
  verdict: Verdict;
  reasons: readonly string[];
  output: string;
  facts: Facts;
  /** How many of those that could be used are sent back as they went out. */
  returned: number;
}

const remarks: Partial<Record<string, string[]>> = {
  "tone is off": ["Not even a hello.", "Reads like a machine.", "She asked kindly and got a lecture."],
  "wrong facts": ["The sum is from the bill before.", "This account is closed."],
  "missed the question": ["They asked when, not why."],
  "promises a date": ["We don’t set that date."],
};

/** What somebody said of an output, and what they made of it. */
export function judged(chance: Chance, { verdict, reasons, output, facts, returned }: Judged): Partial<RatingFields> {
  if (verdict === "discarded" || (verdict === "heavy_edit" && chance.likely(0.6))) {
    const reason = chance.among(reasons);
    const remark = remarks[reason];
    return { verdict, reasons: [reason], ...(remark && chance.likely(0.2) && { comment: chance.among(remark) }), ...(verdict === "heavy_edit" && edited(chance, output, facts, true)) };
  }
  if (verdict === "heavy_edit") return { verdict, ...edited(chance, output, facts, true) };
  return chance.likely(returned) ? { verdict, ...edited(chance, output, facts, false) } : { verdict };
}

function edited(chance: Chance, output: string, { name = "" }: Facts, much: boolean): Partial<RatingFields> {
  if (/^[{<]/.test(output)) return {};
  return { finalText: finalText(chance, output, name, much), editingSeconds: Math.round(chance.around(much ? 320 : 85, 1.1)) };
}
