import { most } from "#server/core/version/bounds";
import type { Does } from "./act";
import type { CanvasModel, EditMessage } from "./model";
import { sheetOf } from "./variant";

/** A new message asks for its first words at once. */
export function addMessage(model: CanvasModel, { role }: Does<"add-message">): CanvasModel {
  if (model.messages.length >= most.messages) return model;
  const block = `b${model.issued + 2}`;
  const message: EditMessage = { id: `m${model.issued + 1}`, role, blocks: [{ id: block, kind: role === "assistant" ? "examples" : "task", text: "" }] };
  const system = role === "system" ? 0 : model.messages.length;
  return { ...model, issued: model.issued + 2, messages: model.messages.toSpliced(system, 0, message), caret: { block, at: "start" } };
}

export function changeRole(model: CanvasModel, { message, role }: Does<"change-role">): CanvasModel {
  return { ...model, messages: model.messages.map((entry) => (entry.id === message ? { ...entry, role } : entry)) };
}

/** A prompt keeps at least one message. */
export function removeMessage(model: CanvasModel, { message }: Does<"remove-message">): CanvasModel {
  if (model.messages.length < 2) return model;
  const messages = model.messages.filter(({ id }) => id !== message);
  const block = messages.flatMap(({ blocks }) => blocks)[0]?.id;
  return { ...model, messages, ...(block ? { caret: { block, at: "handle" as const } } : {}) };
}

export function changeRest(model: CanvasModel, { rest }: Does<"change-rest">): CanvasModel {
  return { ...model, rest: { ...model.rest, ...rest } };
}

/** Another content in the same window: restored, imported, merged or mended. */
export function replace(model: CanvasModel, { content }: Does<"replace">): CanvasModel {
  return sheetOf(content, model.variant?.family, model);
}
