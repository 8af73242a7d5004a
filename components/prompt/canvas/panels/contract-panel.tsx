"use client";
import { useState } from "react";
import type { OutputContract, PromptContent } from "#server/core/version/content";
import { Segmented } from "#components/ui/segmented";
import { FromExample } from "./from-example";
import { JsonContract } from "./json-contract";
import { XmlContract } from "./xml-contract";

export interface PanelProps {
  content: PromptContent;
  onChange: (content: PromptContent) => void;
  /** What else is wrong, in sentences. */
  problems?: readonly string[];
}

const kinds = [
  { value: "none", label: "None" },
  { value: "json", label: "JSON Schema" },
  { value: "xml", label: "XML Schema" },
] as const;
type Kind = (typeof kinds)[number]["value"];

const fresh: Record<OutputContract["kind"], OutputContract> = {
  json: { kind: "json", schema: { type: "object", properties: {} } },
  xml: { kind: "xml", schema: '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">\n  <xs:element name="output" type="xs:string"/>\n</xs:schema>' },
};

/** What the output promises to those who read it. */
export function ContractPanel({ content, onChange, problems = [] }: PanelProps) {
  const { output, ...rest } = content;
  // Going to another kind and back brings back what was written there.
  const [left, setLeft] = useState<Partial<Record<OutputContract["kind"], OutputContract>>>({});
  const put = (next: OutputContract | undefined) => onChange({ ...rest, ...(next && { output: next }) });

  function choose(kind: Kind) {
    if (output) setLeft({ ...left, [output.kind]: output });
    put(kind === "none" ? undefined : (left[kind] ?? fresh[kind]));
  }

  return (
    <div className="grid gap-4">
      <div>
        <Segmented<Kind> label="The contract of the output" segments={kinds} value={output?.kind ?? "none"} onChange={choose} />
      </div>
      {output === undefined ? <p className="text-13 text-ink-2">The output is free text. With a contract, examples, evals and live runs are checked against it, and a change that would break its readers asks for a major version.</p> : null}
      {output?.kind === "json" ? <JsonContract schema={output.schema} problems={problems} onSchema={(schema) => put({ kind: "json", schema })} /> : null}
      {output?.kind === "xml" ? <XmlContract schema={output.schema} problems={problems} onSchema={(schema) => put({ kind: "xml", schema })} /> : null}
      {output?.kind === "xml" ? null : <FromExample replaces={output !== undefined} onSchema={(schema) => put({ kind: "json", schema })} />}
    </div>
  );
}
