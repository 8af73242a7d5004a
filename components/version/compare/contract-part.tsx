import type { OutputComparison } from "#server/core/diff/comparison";
import type { Line } from "#server/core/diff/line";
import { Fold } from "./fold";
import { Part } from "./part";

const schemas = { json: "JSON Schema", xml: "XML Schema" };
const elements = { same: "span", added: "ins", removed: "del" } as const;

/** What the output must satisfy, as code: line by line. */
export function ContractPart({ output: { fate, kind, was, lines } }: { output: OutputComparison }) {
  const note = was ? `${schemas[was]} became ${schemas[kind]}` : `${schemas[kind]}, ${fate}`;
  return (
    <Part title="Output contract" note={note}>
      <div className="mono overflow-x-auto py-2 text-13 leading-5">
        {stretches(lines).map(({ same, of }, at) => (same && of.length > 6 ? <Fold key={at} lines={of.length}>{() => <Code lines={of} />}</Fold> : <Code key={at} lines={of} />))}
      </div>
    </Part>
  );
}

function Code({ lines }: { lines: readonly Line[] }) {
  return (
    <pre className="px-4">
      {lines.map(({ pieces }, at) => (
        <span key={at} className="block min-h-5">
          {pieces.map(({ kind, text }, piece) => {
            const Element = elements[kind];
            return <Element key={piece}>{text}</Element>;
          })}
        </span>
      ))}
    </pre>
  );
}

function stretches(lines: readonly Line[]) {
  const all: { same: boolean; of: Line[] }[] = [];
  for (const line of lines) {
    const same = line.kind === "same";
    const last = all.at(-1);
    if (last?.same === same) last.of.push(line);
    else all.push({ same, of: [line] });
  }
  return all;
}
