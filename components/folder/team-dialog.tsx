"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { Select } from "#components/ui/select";
import { ActDialog } from "#components/shell/act-dialog";
import type { Folder } from "./answers";
import { useFolderActs } from "./use-folder-acts";

const asAbove = "as-above";

export function TeamDialog({ folder, onClose }: { folder: Folder; onClose: () => void }) {
  const { data: teams = [] } = useQuery(useApi().team.list.queryOptions({}));
  const { setTeam } = useFolderActs();
  const [chosen, choose] = useState(folder.team?.id ?? asAbove);
  return (
    <ActDialog
      title={`Who owns ${folder.name}`}
      sentence="Whoever is an author in the team writes here, even if their role in the workspace only reads."
      act="Set"
      unready={chosen === (folder.team?.id ?? asAbove)}
      onAct={() => setTeam({ folderId: folder.id, teamId: chosen === asAbove ? null : chosen })}
      onClose={onClose}
    >
      <Select
        label="Team"
        value={chosen}
        onValueChange={choose}
        options={[{ value: asAbove, label: folder.parentId ? "as the folder it lies in" : "no team" }, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
      />
    </ActDialog>
  );
}
