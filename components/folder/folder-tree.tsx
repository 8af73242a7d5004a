"use client";
import { useRef, useState, type KeyboardEvent } from "react";
import type { Folder } from "./answers";
import { FolderTreeRow } from "./folder-tree-row";
import { pathTo, rowsOf, type Branch } from "./tree";
import type { Folders } from "./use-folders";

interface Props {
  list: Folders;
  chosen?: string;
  addressOf: (folder?: string) => string;
  onChoose: (folder?: string) => void;
}

const everything = "";
/** A small tree is shown whole. */
const fewRows = 14;

/** Folders in one another, walked by the arrow keys as trees are: right opens, left closes. */
export function FolderTree({ list, chosen, addressOf, onChoose }: Props) {
  const { branches, folders, total } = list;
  const [flipped, flip] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState(chosen ?? everything);
  const tree = useRef<HTMLDivElement>(null);
  const above = new Set(pathTo(folders, chosen).slice(0, -1).map(({ id }) => id));
  const isOpen = (id: string) => flipped.has(id) !== (above.has(id) || folders.length <= fewRows);
  const rows = rowsOf(branches, isOpen);
  const place = rows.some(({ folder }) => folder.id === at) ? at : everything;

  function toggle(id: string) {
    const next = new Set(flipped);
    if (!next.delete(id)) next.add(id);
    flip(next);
  }

  function go(id = everything) {
    setAt(id);
    tree.current?.querySelector<HTMLElement>(`[data-folder="${id}"]`)?.focus();
  }

  function walk(event: KeyboardEvent, branch?: Branch<Folder>) {
    const index = branch ? rows.indexOf(branch) : -1;
    const id = branch?.folder.id ?? everything;
    const opens = branch !== undefined && branch.below.length > 0;
    const steps: Record<string, () => void> = {
      ArrowDown: () => go((rows[index + 1] ?? rows[index])?.folder.id),
      ArrowUp: () => go(rows[index - 1]?.folder.id),
      ArrowRight: () => (opens && !isOpen(id) ? toggle(id) : opens ? go(branch.below[0]?.folder.id) : undefined),
      ArrowLeft: () => (opens && isOpen(id) ? toggle(id) : go(branch?.folder.parentId ?? everything)),
      Home: () => go(),
      End: () => go(rows.at(-1)?.folder.id),
      " ": () => onChoose(branch?.folder.id),
    };
    const step = steps[event.key];
    if (!step || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    step();
  }

  const rowOf = (branch?: Branch<Folder>) => {
    const id = branch?.folder.id ?? everything;
    return {
      id,
      href: addressOf(branch?.folder.id),
      chosen: (chosen ?? everything) === id,
      reached: place === id,
      onKeyDown: (event: KeyboardEvent) => walk(event, branch),
      onChoose: () => {
        setAt(id);
        onChoose(branch?.folder.id);
      },
    };
  };

  return (
    <div ref={tree} role="tree" aria-label="Folders" className="grid grid-cols-[minmax(0,1fr)] gap-px">
      <FolderTreeRow {...rowOf()} name="All folders" count={total} depth={0} />
      {rows.map((branch) => (
        <FolderTreeRow
          key={branch.folder.id}
          {...rowOf(branch)}
          name={branch.folder.name}
          count={branch.count}
          depth={branch.depth}
          open={branch.below.length > 0 ? isOpen(branch.folder.id) : undefined}
          onToggle={() => toggle(branch.folder.id)}
        />
      ))}
    </div>
  );
}
