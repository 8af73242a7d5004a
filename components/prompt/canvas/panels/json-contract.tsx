"use client";
import { useState } from "react";
import type { OutputContract } from "#server/core/version/content";
import { CheckedSchema } from "./checked-schema";
import { readSchema, schemaText, shownText } from "./schema-text";

type JsonSchema = Extract<OutputContract, { kind: "json" }>["schema"];

interface Props {
  schema: JsonSchema;
  problems: readonly string[];
  onSchema: (schema: JsonSchema) => void;
}

export function JsonContract({ schema, problems, onSchema }: Props) {
  const [typed, setTyped] = useState(() => schemaText(schema));
  const text = shownText(typed, schema);
  const read = readSchema(text);

  function type(next: string) {
    setTyped(next);
    const given = readSchema(next);
    if ("schema" in given) onSchema(given.schema);
  }

  return <CheckedSchema label="JSON Schema of the output" language="json" text={text} onText={type} output={{ kind: "json", schema }} problems={"problem" in read ? [read.problem] : problems} unread={"problem" in read} />;
}
