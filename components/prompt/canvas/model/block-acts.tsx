import { most } from "#server/core/version/bounds";
import type { Does } from "./act";
import { placeOf, type CanvasModel, type Caret, type EditBlock } from "./model";

/** Puts other blocks in the place of one. */
function instead(model: CanvasModel, block: string, change: (found: EditBlock) => readonly EditBlock[]): CanvasModel {
  const place = placeOf(model, block);
  if (!place) return model;
  const changed = change(place.found);
  return { ...model, messages: model.messages.map((message, index) => (index === place.message ? { ...message, blocks: message.blocks.toSpliced(place.at, 1, ...changed) } : message)) };
}

const changed = (model: CanvasModel, block: string, change: Partial<EditBlock>) => instead(model, block, (found) => [{ ...found, ...change }]);

const focused = (model: CanvasModel, block: string, at: Caret["at"]): CanvasModel => ({ ...model, caret: { block, at } });

const issue = (model: CanvasModel): [CanvasModel, string] => [{ ...model, issued: model.issued + 1 }, `b${model.issued + 1}`];

const isFull = (model: CanvasModel, message: number) => (model.messages[message]?.blocks.length ?? 0) >= most.blocks;

export function write(model: CanvasModel, { block, text }: Does<"write">) {
  return placeOf(model, block)?.found.text === text ? model : changed(model, block, { text });
}

export function rewrite(model: CanvasModel, { texts }: Does<"rewrite">) {
  return [...texts].reduce((before, [block, text]) => write(before, { do: "write", block, text }), model);
}

export function insert(before: CanvasModel, { message, at, kind }: Does<"insert">) {
  const index = before.messages.findIndex(({ id }) => id === message);
  if (index < 0 || isFull(before, index)) return before;
  const [model, id] = issue(before);
  const messages = model.messages.map((entry) => (entry.id === message ? { ...entry, blocks: entry.blocks.toSpliced(at, 0, { id, kind, text: "" }) } : entry));
  return focused({ ...model, messages }, id, "start");
}

export function changeKind(model: CanvasModel, { block, kind }: Does<"change-kind">) {
  return focused(instead(model, block, ({ title, ...found }) => [{ ...found, ...(kind === "custom" && title ? { title } : {}), kind }]), block, "handle");
}

export function changeTitle(model: CanvasModel, { block, title }: Does<"change-title">) {
  const said = title.replaceAll("\n", " ").slice(0, 80);
  return instead(model, block, ({ title: _, ...found }) => [said.trim() ? { ...found, title: said } : found]);
}

export function switchBlock(model: CanvasModel, { block }: Does<"switch">) {
  return focused(instead(model, block, ({ off, ...found }) => [off ? found : { ...found, off: true }]), block, "handle");
}

export function duplicate(before: CanvasModel, { block }: Does<"duplicate">) {
  const place = placeOf(before, block);
  if (!place || isFull(before, place.message)) return before;
  const [model, id] = issue(before);
  return focused(instead(model, block, (found) => [found, { ...found, id }]), id, place.found.off ? "handle" : "end");
}

/** One up or down; past the edge of its message, into the next one. */
export function shift(model: CanvasModel, { block, by }: Does<"shift">) {
  const place = placeOf(model, block);
  if (!place) return model;
  const inside = place.at + by;
  const here = model.messages[place.message];
  if (here && inside >= 0 && inside < here.blocks.length) return move(model, { do: "move", block, message: here.id, at: inside });
  const other = model.messages[place.message + by];
  return other ? move(model, { do: "move", block, message: other.id, at: by > 0 ? 0 : other.blocks.length }) : model;
}

/** `at` counts the blocks of the message it goes to without the moved one. */
export function move(model: CanvasModel, { block, message, at }: Does<"move">) {
  const place = placeOf(model, block);
  const target = model.messages.findIndex(({ id }) => id === message);
  if (!place || target < 0 || (target !== place.message && isFull(model, target))) return model;
  const messages = model.messages.map((entry, index) => {
    if (index !== place.message && index !== target) return entry;
    const blocks = entry.blocks.filter(({ id }) => id !== block);
    return { ...entry, blocks: index === target ? blocks.toSpliced(at, 0, place.found) : blocks };
  });
  return focused({ ...model, messages }, block, "handle");
}

export function split(before: CanvasModel, { block, at }: Does<"split">) {
  const place = placeOf(before, block);
  if (!place || isFull(before, place.message)) return before;
  const [model, id] = issue(before);
  const halves = (found: EditBlock) => [
    { ...found, text: found.text.slice(0, at).replace(/\n+$/, "") },
    { ...found, id, text: found.text.slice(at).replace(/^\n+/, "") },
  ];
  return focused(instead(model, block, halves), id, "start");
}

export function merge(model: CanvasModel, { block }: Does<"merge">) {
  const place = placeOf(model, block);
  const next = place && model.messages[place.message]?.blocks[place.at + 1];
  if (!place || !next) return model;
  const text = [place.found.text, next.text].filter((part) => part !== "").join("\n");
  if (text.length > most.blockText) return model;
  return focused(changed(instead(model, next.id, () => []), block, { text }), block, place.found.text.length);
}

/** The focus goes to the block that takes its place, else to the one before. */
export function remove(model: CanvasModel, { block }: Does<"remove">): CanvasModel {
  const place = placeOf(model, block);
  if (!place) return model;
  const left = instead(model, block, () => []);
  const blocks = left.messages[place.message]?.blocks ?? [];
  const neighbour = blocks[place.at] ?? blocks[place.at - 1];
  return neighbour ? focused(left, neighbour.id, "handle") : left;
}

