import { ArrowUp } from "lucide-react";

interface Props {
  waiting: number;
  more: boolean;
  onShow: () => void;
}

/** Runs that came while somebody read; the list stays under their eyes until they ask. */
export function NewerBar({ waiting, more, onShow }: Props) {
  return (
    <div role="status" className="sticky top-2 z-20 flex h-0 justify-center">
      {waiting > 0 ? (
        <button type="button" onClick={onShow} className="floating flex h-8 animate-appear items-center gap-1.5 px-3 text-13 font-medium text-pencil hover:bg-tint">
          <ArrowUp size={14} aria-hidden /> {more ? `over ${waiting}` : waiting} new
        </button>
      ) : null}
    </div>
  );
}
