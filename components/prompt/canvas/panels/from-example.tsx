"use client";
import { useState } from "react";
import { ChevronRight } from "lucide-react";
import { inferSchema } from "#server/core/contract/infer-schema";
import type { Json, OutputContract } from "#server/core/version/content";
import { Button } from "#components/ui/button";
import { TextArea } from "#components/ui/text-area";
import { unfenced } from "./schema-text";

type JsonSchema = Extract<OutputContract, { kind: "json" }>["schema"];

interface Props {
  /** There is a schema already, which the proposed one would take the place of. */
  replaces: boolean;
  onSchema: (schema: JsonSchema) => void;
}

const longest = 500_000;

/** Nobody likes to write a schema from nothing: paste what the output should look like. */
export function FromExample({ replaces, onSchema }: Props) {
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();

  function propose() {
    try {
      if (text.length > longest) return setProblem(`An example has at most ${longest.toLocaleString("en")} characters; a short one does.`);
      onSchema(inferSchema([JSON.parse(unfenced(text)) as Json])); // safe because that is what JSON.parse gives
      setText("");
    } catch (error) {
      setProblem(`The example is not JSON${error instanceof SyntaxError ? `: ${error.message}` : ""}. Correct it here; nothing was changed.`);
    }
  }

  return (
    <details className="group/example border-t border-rule pt-3">
      <summary className="flex w-fit list-none items-center gap-1 rounded-3 text-13 font-medium [&::-webkit-details-marker]:hidden">
        <ChevronRight size={14} className="text-ink-3 group-open/example:rotate-90" />
        Build it from an example
      </summary>
      <form
        className="mt-3 grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          propose();
        }}
      >
        <TextArea
          label="An output as it should be, in JSON"
          help="Everything in it becomes required. Read the proposed schema over, and loosen what may be missing."
          error={problem}
          value={text}
          rows={5}
          spellCheck={false}
          className="[&_textarea]:mono [&_textarea]:max-h-80 [&_textarea]:text-12"
          onChange={({ target }) => {
            setText(target.value);
            setProblem(undefined);
          }}
        />
        <div>
          <Button type="submit" disabled={text.trim() === ""}>
            {replaces ? "Replace the schema" : "Propose a schema"}
          </Button>
        </div>
      </form>
    </details>
  );
}
