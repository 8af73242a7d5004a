import { editDistance, type Edit } from "#server/core/run/edit-distance";

/** "16 % of words edited": how much of an output was changed before it was used. */
export function sayEdit(edit: Edit | undefined): string {
  if (!edit) return "too long to compare word by word";
  if (edit.changed === 0) return "used as it came";
  const share = editDistance(edit) * 100;
  return `${share < 1 ? "under 1" : Math.round(share)} % of words edited`;
}
