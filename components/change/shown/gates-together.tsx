import type { Gate } from "#server/core/policy/gate";

interface JudgedPart {
  prompt: { name: string };
  gates: readonly Gate[];
}

export interface SharedGate extends Gate {
  /** Of which prompt it is said, where others stand otherwise. */
  of?: string;
}

/** The gates of prompts that go live together: what is the same for all is said once. The dark ones stand first, as they are what is left to do. */
export function gatesTogether(parts: readonly JudgedPart[]): SharedGate[] {
  const said = new Map<string, { gate: Gate; names: string[] }>();
  for (const { prompt, gates } of parts) {
    for (const gate of gates) {
      const key = `${gate.kind} ${gate.verdict} ${gate.sentence}`;
      const before = said.get(key);
      if (before) before.names.push(prompt.name);
      else said.set(key, { gate, names: [prompt.name] });
    }
  }
  const all = [...said.values()].map(({ gate, names }) => (names.length === parts.length ? gate : { ...gate, of: names.join(", ") }));
  return [...all.filter(isDark), ...all.filter((gate) => !isDark(gate))];
}

export const isDark = ({ verdict }: Gate) => verdict !== "passed";

const counts = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const inWords = (count: number) => counts[count] ?? String(count);
const capital = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());

/** Whether it would be let in, in as few words as say it. */
export function sayAllowed(gates: readonly Gate[]): { answer: string; rest: string } {
  const dark = gates.filter(isDark).length;
  if (gates.length === 0) return { answer: "Yes.", rest: "The policy there demands nothing." };
  if (dark === 0) return { answer: "Yes.", rest: gates.length === 1 ? "Its one gate is lit." : `All ${inWords(gates.length)} gates are lit.` };
  if (gates.length === 1) return { answer: "Not yet.", rest: "Its one gate is dark." };
  return { answer: "Not yet.", rest: `${capital(inWords(dark))} of ${inWords(gates.length)} gates ${dark === 1 ? "is" : "are"} dark.` };
}
