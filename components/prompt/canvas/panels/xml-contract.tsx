"use client";
import { most } from "#server/core/version/bounds";
import { CheckedSchema } from "./checked-schema";

interface Props {
  schema: string;
  problems: readonly string[];
  onSchema: (schema: string) => void;
}

export function XmlContract({ schema, problems, onSchema }: Props) {
  const tooLong = schema.length > most.schema ? [`An XML schema has at most ${most.schema.toLocaleString("en")} characters.`] : problems;
  return <CheckedSchema label="XML Schema of the output" language="xml" text={schema} onText={onSchema} output={{ kind: "xml", schema }} problems={tooLong} unread={tooLong !== problems} />;
}
