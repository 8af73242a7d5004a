"use client";
import * as Radix from "@radix-ui/react-dropdown-menu";
import { ArrowDown, ArrowUp, ChevronRight, CopyPlus, CornerUpRight, Eye, EyeOff, Merge, Shapes, SquareSplitVertical, Trash2 } from "lucide-react";
import { blockKinds } from "#server/core/version/content";
import { useCanvasActs } from "#components/prompt/canvas/canvas-context";
import type { EditBlock } from "#components/prompt/canvas/model/model";
import { useModel } from "#components/prompt/canvas/model-context";
import { MenuChoice, MenuChoices, MenuItem, MenuRule } from "#components/ui/dropdown-menu";
import { usePortalHome } from "#components/ui/portal-home";
import { keyWords } from "./keys";
import { roleWords } from "./words";

const box = "floating z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-56 animate-appear overflow-y-auto p-1";
const opener = "flex min-h-8 items-center gap-2 rounded-4 px-2 text-13 outline-none select-none data-[highlighted]:bg-tint data-[state=open]:bg-well max-desk:min-h-10 [&>svg]:text-ink-3";

/** What can be done with a block. It hangs from the block's handle, which is not its trigger, since that is for dragging. */
export function BlockMenu({ block, onClose }: { block: EditBlock; onClose: () => void }) {
  const { act, carets } = useCanvasActs();
  const { messages } = useModel();
  const home = messages.findIndex(({ blocks }) => blocks.some(({ id }) => id === block.id));
  const siblings = messages[home]?.blocks ?? [];
  const at = siblings.findIndex(({ id }) => id === block.id);
  const caret = carets.get(block.id);
  const canSplit = !block.off && caret !== undefined && caret > 0 && caret < block.text.length;

  return (
    <Radix.Root open modal={false} onOpenChange={(open) => open || onClose()}>
      <Radix.Trigger asChild>
        <span aria-hidden tabIndex={-1} className="pointer-events-none absolute top-1.5 right-2 h-6.5 w-6" />
      </Radix.Trigger>
      <Radix.Portal container={usePortalHome()}>
        <Radix.Content align="end" sideOffset={4} collisionPadding={8} className={box} onCloseAutoFocus={(event) => backToHandle(event, block.id)} aria-label="What to do with this block">
          <MenuItem icon={block.off ? <Eye size={14} /> : <EyeOff size={14} />} hint={keyWords.switch} onSelect={() => act({ do: "switch", block: block.id })}>
            {block.off ? "Switch on" : "Switch off"}
          </MenuItem>
          <MenuItem icon={<CopyPlus size={14} />} hint={keyWords.duplicate} onSelect={() => act({ do: "duplicate", block: block.id })}>
            Duplicate
          </MenuItem>
          <MenuItem icon={<SquareSplitVertical size={14} />} hint={keyWords.split} disabled={!canSplit} onSelect={() => act({ do: "split", block: block.id, at: caret ?? 0 })}>
            Split at the caret
          </MenuItem>
          <MenuItem icon={<Merge size={14} />} disabled={at + 1 >= siblings.length} onSelect={() => act({ do: "merge", block: block.id })}>
            Merge with the next
          </MenuItem>
          <Radix.Sub>
            <Radix.SubTrigger className={opener}>
              <Shapes size={14} />
              <span className="flex-1">Change kind</span>
              <ChevronRight size={14} />
            </Radix.SubTrigger>
            <Radix.Portal container={usePortalHome()}>
              <Radix.SubContent className={box} sideOffset={4} collisionPadding={8}>
                {/* safe because the choices below are the kinds */}
                <MenuChoices value={block.kind} onValueChange={(kind) => act({ do: "change-kind", block: block.id, kind: kind as EditBlock["kind"] })}>
                  {blockKinds.map((kind) => (
                    <MenuChoice key={kind} value={kind}>
                      {kind}
                    </MenuChoice>
                  ))}
                </MenuChoices>
              </Radix.SubContent>
            </Radix.Portal>
          </Radix.Sub>
          <MenuRule />
          <MenuItem icon={<ArrowUp size={14} />} hint={keyWords.up} disabled={home === 0 && at === 0} onSelect={() => act({ do: "shift", block: block.id, by: -1 })}>
            Move up
          </MenuItem>
          <MenuItem icon={<ArrowDown size={14} />} hint={keyWords.down} disabled={home === messages.length - 1 && at === siblings.length - 1} onSelect={() => act({ do: "shift", block: block.id, by: 1 })}>
            Move down
          </MenuItem>
          {messages.map(({ id, role, blocks }, index) =>
            index === home ? null : (
              <MenuItem key={id} icon={<CornerUpRight size={14} />} onSelect={() => act({ do: "move", block: block.id, message: id, at: index < home ? blocks.length : 0 })}>
                {messages.filter((other) => other.role === role).length > 1 ? `Move to message ${index + 1}, ${roleWords[role]}` : `Move to ${roleWords[role]}`}
              </MenuItem>
            ),
          )}
          <MenuRule />
          <MenuItem danger icon={<Trash2 size={14} />} hint={keyWords.remove} onSelect={() => act({ do: "remove", block: block.id })}>
            Remove
          </MenuItem>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Unless what was done has sent the focus elsewhere, it goes back to where it came from. */
function backToHandle(event: Event, block: string) {
  event.preventDefault();
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[data-block="${block}"] [data-handle]`)?.focus();
  });
}
