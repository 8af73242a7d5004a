import { useMemo } from "react";
import { counted } from "#components/ui/counted";
import { words } from "#server/core/diff/words";
import { editOf } from "#server/core/run/edit-distance";
import { EditMarks } from "./edit-marks";
import { sayEdit } from "./say-edit";

/** A final text beside what came out: marked word by word or as it reads, and how much of it was changed. */
export function Compared({ output, finalText, marks }: { output: string; finalText: string; marks: boolean }) {
  const edit = useMemo(() => editOf(output, finalText), [output, finalText]);
  const pieces = useMemo(() => words(output, finalText), [output, finalText]);
  return (
    <div className="sheet">
      <div className="px-8 py-6 max-desk:px-4 max-desk:py-4">{marks ? <EditMarks pieces={pieces} /> : <div className="reading max-w-[66ch] wrap-break-word whitespace-pre-wrap">{finalText}</div>}</div>
      <p className="border-t border-rule px-8 py-2 text-12 text-ink-3 max-desk:px-4">
        {sayEdit(edit)}
        {edit && edit.changed > 0 ? `, ${edit.changed.toLocaleString("en")} of ${counted(edit.words, "word")}` : ""}
      </p>
    </div>
  );
}
