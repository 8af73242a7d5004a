"use client";
import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { MoreHorizontal } from "lucide-react";
import { clsx } from "clsx";
import { useCanvasActs } from "#components/prompt/canvas/canvas-context";
import type { EditMessage } from "#components/prompt/canvas/model/model";
import { lazyMenu } from "#components/ui/lazy-menu";
import type { MessageMenuProps } from "./message-menu";
import { roleWords } from "./words";

const MessageMenu = lazyMenu<MessageMenuProps>(() => import("./message-menu").then((file) => file.MessageMenu));

/** Who speaks, above the blocks that say it. It makes room for a dragged block, but is not dragged. */
export function MessageHead({ message: { id, role }, first, alone }: { message: EditMessage; first: boolean; alone: boolean }) {
  const { mayWrite } = useCanvasActs();
  const { setNodeRef, transform, transition } = useSortable({ id, disabled: { draggable: true }, data: { name: roleWords[role] } });
  return (
    <div
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={clsx("group/head ml-25 flex items-center gap-1 max-desk:mx-4", first ? "pt-2" : "mt-2.5 border-t border-rule pt-3")}
    >
      <h2 className="text-12 leading-6.5 font-bold text-ink-2">{roleWords[role]}</h2>
      {mayWrite ? (
        <MessageMenu
          {...{ id, role, alone }}
          trigger={
            <button
              type="button"
              aria-label={`Change the ${roleWords[role]} message`}
              className="grid size-6 place-items-center rounded-4 text-ink-3 opacity-0 group-focus-within/head:opacity-100 group-hover/head:opacity-100 hover:bg-well data-[state=open]:bg-well data-[state=open]:opacity-100 max-desk:size-9 max-desk:opacity-100"
            >
              <MoreHorizontal size={14} />
            </button>
          }
        />
      ) : null}
    </div>
  );
}
