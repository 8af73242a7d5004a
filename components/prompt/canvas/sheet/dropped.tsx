import type { CanvasModel } from "#components/prompt/canvas/model/model";

/** Everything on the sheet from top to bottom, heads of messages among their blocks: what a block is dragged along. */
export const sheetOrder = ({ messages }: CanvasModel) => messages.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]);

/** Where a block belongs that was let go over another thing on the sheet. Nothing stands above the first message. */
export function droppedAt(model: CanvasModel, block: string, over: string) {
  const order = sheetOrder(model);
  const from = order.indexOf(block);
  const to = Math.max(1, order.indexOf(over));
  if (from < 0 || !order.includes(over)) return undefined;
  const moved = order.toSpliced(from, 1).toSpliced(to, 0, block);
  const heads = new Set(model.messages.map(({ id }) => id));
  const head = moved.slice(0, to).findLastIndex((id) => heads.has(id));
  const message = moved[head];
  return message === undefined ? undefined : { message, at: to - head - 1 };
}
