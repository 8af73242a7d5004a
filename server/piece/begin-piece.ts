import { randomUUID } from "node:crypto";
import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import type { Purpose } from "#server/core/run/facts";
import type { Values } from "#server/core/template/render";
import type { Event } from "#server/recorder/event";
import { begun, sayRun } from "#server/run/say-run";
import type { Step } from "./find-step";
import { sayAttempt, sayPiece } from "./say-attempt";
import type { Used } from "./use-prompt";

export interface Beginning {
  used: Used;
  step: Step;
  title: string;
  tool: string;
  purpose: Purpose;
  /** Of the prompt, or of the whole workflow. */
  values: Values;
  /** Of the first step, which takes some of them. */
  stepValues: Values;
  text: string;
}

/** A piece with its first attempt: the piece comes first of these events and the attempt last. A workflow stands above its steps as a run of its own, which keeps what it was given. */
export function beginPiece(context: Open<WorkspaceContext>, { used, step, title, tool, purpose, values, stepValues, text }: Beginning): Event[] {
  const name = randomUUID();
  const traceId = name.replaceAll("-", "");
  const { promptId, versionId, contentType } = used;
  const piece = sayPiece(context, { externalId: name }, { title, promptId, contentType, makerId: selfOf(context.actor), createdAt: context.request.now().getTime() });
  const above = used.content.kind === "workflow" ? traceId.slice(16) : "";
  const facts = { ...begun(context), kind: "workflow", purpose, name: used.name, promptId, versionId, contentType, tool, traceId, spanId: above };
  const whole = above === "" ? [] : [sayRun(context, {}, { ...facts, inputs: JSON.stringify(values) })];
  const attempt = sayAttempt(context, step, { piece: { externalId: name }, step: 1, attempt: 1, purpose, tool, traceId, parentId: above, values: stepValues, text });
  return [piece, ...whole, attempt];
}
