"use client";
import type { Pipeline, Pipelines, Scope } from "./answers";
import { AddDialog } from "./add-dialog";
import { CloseDialog } from "./close-dialog";
import { DropDialog } from "./drop-dialog";
import { FolderDialog } from "./folder-dialog";
import { GiveDialog } from "./give-dialog";
import { HistoryDialog } from "./history-dialog";
import { MoveDialog } from "./move-dialog";
import { PolicyDialog } from "./policy-dialog";
import { RenameDialog } from "./rename-dialog";

export type Act =
  | { do: "edit" | "history" | "folder" | "rename" | "close"; scope: Scope }
  | { do: "move"; scope: Scope; place: number }
  | { do: "add" | "drop"; pipeline: Pipeline }
  | { do: "give" };

interface Props {
  act: Act;
  data: Pipelines;
  onAct: (act: Act) => void;
  onClose: () => void;
}

/** What can be done to environments and their policies. */
export function EnvironmentDialogs({ act, data, onAct, onClose }: Props) {
  switch (act.do) {
    case "edit":
      return <PolicyDialog scope={act.scope} confirmed={data.confirmed} onClose={onClose} />;
    case "history":
      return <HistoryDialog scope={act.scope} onClose={onClose} />;
    case "folder":
      return <FolderDialog scope={act.scope} onChoose={(folder) => onAct({ do: "edit", scope: { ...act.scope, folder } })} onClose={onClose} />;
    case "rename":
      return <RenameDialog environment={act.scope.environment} onClose={onClose} />;
    case "move":
      return <MoveDialog scope={act.scope} place={act.place} onClose={onClose} />;
    case "close":
      return <CloseDialog environment={act.scope.environment} onClose={onClose} />;
    case "add":
      return <AddDialog pipeline={act.pipeline} onClose={onClose} />;
    case "drop":
      return <DropDialog pipeline={act.pipeline} onClose={onClose} />;
    case "give":
      return <GiveDialog taken={data.pipelines.flatMap(({ folder }) => folder?.id ?? [])} onClose={onClose} />;
  }
}
