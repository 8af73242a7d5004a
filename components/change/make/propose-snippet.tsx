"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { fieldsOf } from "#components/api/refusal";
import { changesAddress } from "#components/change/address";
import { useRefreshChanges } from "#components/change/use-refresh-changes";
import type { PromptCard } from "#components/prompt/answers";
import { ActDialog } from "#components/shell/act-dialog";
import { useFrame } from "#components/shell/frame-context";
import { counted } from "#components/ui/counted";
import { TextArea } from "#components/ui/text-area";
import { TextField } from "#components/ui/text-field";

interface Includer {
  id: string;
  key: string;
  name: string;
  /** The versions of the snippet it includes now. */
  pinned: readonly string[];
}

interface Props {
  prompt: Pick<PromptCard, "id" | "name" | "latest">;
  includers: readonly Includer[];
  onClose: () => void;
}

/** Carries the newest version of a snippet to all that include it, as one Change; whom it reaches stands in the dialog. */
export function ProposeSnippet({ prompt: { id: promptId, name, latest }, includers, onClose }: Props) {
  const router = useRouter();
  const refresh = useRefreshChanges();
  const { workspace } = useFrame();
  const propose = useMutation(useApi().change.proposeSnippet.mutationOptions({ onSettled: refresh }));
  const number = latest?.number ?? "";
  const [what, setWhat] = useState(`Includes ${name} ${number}`);
  const [why, setWhy] = useState("");
  const errors = fieldsOf(propose.error);

  async function act() {
    const { serial } = await propose.mutateAsync({ promptId, what, why });
    router.push(changesAddress(workspace.slug, serial));
  }

  return (
    <ActDialog
      title={`Propose ${name} ${number} wherever it is included`}
      sentence={`A version of each is saved with the new text, and one change proposes them all: released as one set, with one rollback. ${counted(includers.length, "prompt")} and workflows include it directly; whatever includes those comes along.`}
      act="Propose them all"
      unready={what.trim() === "" || why.trim() === ""}
      onAct={act}
      onClose={onClose}
    >
      <ul aria-label="What includes it" className="sheet max-h-48 divide-y divide-rule overflow-y-auto text-13">
        {includers.map(({ id, key, name, pinned }) => (
          <li key={id} className="flex items-baseline gap-2 px-3 py-1.5">
            <span className="min-w-0 flex-1 truncate">
              {name} <span className="mono text-12 text-ink-3">{key}</span>
            </span>
            <span className="mono text-12 text-ink-2">{pinned.join(", ")}</span>
            <span className="text-ink-3">→</span>
            <span className="mono text-12 font-strong text-pencil">{number}</span>
          </li>
        ))}
      </ul>
      <TextField label="What changed" value={what} required maxLength={200} autoComplete="off" error={errors.what} onChange={(event) => setWhat(event.target.value)} />
      <TextArea label="Why" value={why} required rows={2} maxLength={1000} error={errors.why} onChange={(event) => setWhy(event.target.value)} />
    </ActDialog>
  );
}
