"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { Checkbox } from "#components/ui/checkbox";
import { TextField } from "#components/ui/text-field";
import { ActDialog } from "#components/shell/act-dialog";
import type { Folder } from "./answers";
import { useFolderActs } from "./use-folder-acts";

interface Props {
  folder: Folder;
  duty: Folder["keepers"][number]["duty"];
  onClose: () => void;
}

const most = 8;
const words = {
  editor: { title: "edits", sentence: "Only they, and the admins, write here and below. With nobody named, it is as in the folder above, or everybody who may write." },
  approver: { title: "approves", sentence: "Only they, and the admins, approve what changes here and below. With nobody named, it is as in the folder above, or everybody who may approve." },
};

export function KeepersDialog({ folder, duty, onClose }: Props) {
  const { data: people = [] } = useQuery(useApi().member.list.queryOptions({}));
  const { setKeepers } = useFolderActs();
  const [sought, setSought] = useState("");
  const [named, setNamed] = useState<ReadonlySet<string>>(new Set(folder.keepers.filter((keeper) => keeper.duty === duty).map(({ memberId }) => memberId)));
  const found = people.filter(({ id, name, email }) => named.has(id) || `${name} ${email}`.toLowerCase().includes(sought.trim().toLowerCase()));
  const shown = [...found.filter(({ id }) => named.has(id)), ...found.filter(({ id }) => !named.has(id)).slice(0, most)];

  function turn(id: string) {
    const next = new Set(named);
    if (!next.delete(id)) next.add(id);
    setNamed(next);
  }

  return (
    <ActDialog
      title={`Who ${words[duty].title} in ${folder.name}`}
      sentence={words[duty].sentence}
      act="Set"
      note={named.size === 0 ? "nobody is named" : `${named.size} named`}
      onAct={() => setKeepers({ folderId: folder.id, duty, memberIds: [...named] })}
      onClose={onClose}
    >
      <TextField label="Find somebody" type="search" value={sought} maxLength={100} placeholder="Part of a name or address" autoComplete="off" onChange={(event) => setSought(event.target.value)} />
      <div className="grid gap-2.5">
        {shown.map(({ id, name, email }) => (
          <Checkbox key={id} checked={named.has(id)} onCheckedChange={() => turn(id)} label={<>{name} <span className="text-12 text-ink-3">{email}</span></>} />
        ))}
        {found.length > shown.length ? <p className="text-12 text-ink-3">{found.length - shown.length} more; write part of a name to find them.</p> : null}
      </div>
    </ActDialog>
  );
}
