import { memo, type ReactNode } from "react";
import { Code } from "#components/ui/code";
import { curlOf } from "./curl";
import type { Operation, Parameter, Schema, Schemas } from "./description";
import { Refusals } from "./refusals";
import { Said } from "./said";
import { sampleOf } from "./sample";
import { FieldHead, SchemaView } from "./schema-view";

interface Props {
  operation: Operation;
  schemas: Schemas;
  origin: string;
}

/** One operation: what it takes and answers at the left, how it looks at the right. */
export const OperationView = memo(function OperationView({ operation, schemas, origin }: Props) {
  const { id, summary, description, method, path, parameters, body } = operation;
  const answers = Object.entries(operation.responses).filter(([status]) => Number(status) < 400);
  const answer = answers.map(([, { content }]) => content?.["application/json"]?.schema).find(Boolean);
  return (
    <article id={id} aria-labelledby={`${id}-title`} className="scroll-mt-4 border-t border-rule py-6 [content-visibility:auto] [contain-intrinsic-size:auto_32rem] first:border-t-0">
      <h2 id={`${id}-title`} className="heading">
        {summary}
      </h2>
      <p className="mono mt-1 text-13 break-all">
        <span className="font-strong">{method}</span> <Path>{path}</Path>
      </p>
      <div className="mt-3 grid gap-x-6 gap-y-4 wide:grid-cols-2">
        <div className="min-w-0">
          {description ? <p className="max-w-[66ch] text-13 text-ink-2"><Said>{description}</Said></p> : null}
          <p className="mt-1 text-12 text-ink-3">
            Scope <code className="mono">{operation["x-scope"]}</code>: {lower(operation["x-scope-meaning"])}
          </p>
          <Parameters title="In the path" parameters={parameters.filter((one) => one.in === "path")} schemas={schemas} />
          <Parameters title="In the query" parameters={parameters.filter((one) => one.in === "query")} schemas={schemas} />
          <Parameters title="In the headers" parameters={parameters.filter((one) => one.in === "header")} schemas={schemas} />
          {body ? (
            <Part title="Body">
              <SchemaView schema={body} schemas={schemas} />
            </Part>
          ) : null}
          {answers.map(([status, { description, content }]) => (
            <Part key={status} title={`${status} · ${description}`}>
              <Answer schema={content?.["application/json"]?.schema} schemas={schemas} />
            </Part>
          ))}
          <Refusals responses={operation.responses} />
        </div>
        <div className="grid min-w-0 content-start gap-3 *:min-w-0">
          <Code label={`${summary} with curl`}>{curlOf(operation, schemas, origin)}</Code>
          {answer ? (
            <div className="max-h-120 overflow-y-auto rounded-6">
              <Code label="An answer">{JSON.stringify(sampleOf(answer, schemas), null, 2)}</Code>
            </div>
          ) : null}
        </div>
      </div>
    </article>
  );
});

function Parameters({ title, parameters, schemas }: { title: string; parameters: readonly Parameter[]; schemas: Schemas }) {
  if (parameters.length === 0) return null;
  return (
    <Part title={title}>
      <ul className="divide-y divide-rule">
        {parameters.map(({ name, required, description, schema }) => (
          <li key={name} className="py-1.5">
            <FieldHead name={name} required={required} schema={{ ...schema, description }} schemas={schemas} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

const Answer = ({ schema, schemas }: { schema?: Schema; schemas: Schemas }) => (schema ? <SchemaView schema={schema} schemas={schemas} /> : <p className="py-1.5 text-13 text-ink-2">Nothing more is said.</p>);

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-4">
      <h3 className="border-b border-rule pb-1 text-12 font-bold text-ink-2">{title}</h3>
      {children}
    </section>
  );
}

/** The parts to fill in stand out. */
function Path({ children }: { children: string }) {
  return children.split(/(\{\w+\})/).map((part, at) => (part.startsWith("{") ? <span key={at} className="text-pencil">{part}</span> : part));
}

const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
