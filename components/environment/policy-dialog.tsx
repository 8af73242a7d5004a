"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sentenceOf } from "#components/api/refusal";
import { useApi } from "#components/api/provider";
import { ActDialog } from "#components/shell/act-dialog";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { TextField } from "#components/ui/text-field";
import type { Demands } from "#server/core/policy/demands";
import type { Names } from "#server/core/policy/in-words";
import { loosens } from "#server/core/policy/loosens";
import { scopeName, type Scope, type Scoped } from "./answers";
import { Loosened } from "./loosened";
import { PolicyForm } from "./policy-form";
import { useRefresh } from "./use-refresh";

interface Props {
  scope: Scope;
  /** Whether somebody else would have to confirm what loosens it. */
  confirmed: boolean;
  onClose: () => void;
}

/** Says what an environment demands, of all or of one folder, and shows what would be demanded less. */
export function PolicyDialog({ scope, confirmed, onClose }: Props) {
  const { environment, folder, pipeline } = scope;
  const api = useApi();
  const { data: members = [] } = useQuery(api.member.list.queryOptions({}));
  const propose = useMutation(api.environment.propose.mutationOptions({ onSuccess: useRefresh() }));
  const stands = standingIn(scope);
  const [demands, setDemands] = useState<Demands>(stands.policy.demands);
  const [why, setWhy] = useState("");
  const [problem, setProblem] = useState<string>();
  const earlier = pipeline.environments.slice(0, pipeline.environments.indexOf(environment));
  const names: Names = { people: new Map(members.map(({ userId, name }) => [userId, name])), environments: new Map(pipeline.environments.map(({ key, name }) => [key, name])) };
  const looser = loosens(stands.policy.demands, demands, names);
  const send = (chosen: Demands | null) => propose.mutateAsync({ environmentId: environment.id, folderId: folder?.id ?? null, demands: chosen, why, seenSerial: stands.seenSerial });
  const waits = looser.length > 0 && confirmed;
  return (
    <ActDialog
      title={`What ${scopeName(scope)} demands`}
      sentence={folder ? "Of this folder and those below it, before anything enters." : "Before anything enters."}
      act={waits ? "Propose it" : "Save"}
      unready={stands.waiting !== null}
      note={
        stands.policy.id !== null ? (
          <Button kind="quiet" pending={propose.isPending} onClick={() => void send(null).then(onClose, (failure: unknown) => setProblem(sentenceOf(failure)))}>
            {folder ? "As demanded of all" : "As is usual"}
          </Button>
        ) : undefined
      }
      onAct={() => send(tidied(demands))}
      onClose={onClose}
    >
      <PolicyForm demands={demands} earlier={earlier} error={propose.error} onChange={setDemands} />
      <TextField label="Why" hint="for those who come after you" value={why} maxLength={500} onChange={(event) => setWhy(event.target.value)} />
      <Loosened sentences={looser} waits={waits} proposed={stands.waiting !== null} />
      {problem ? <Notice tone="bad">{problem}</Notice> : null}
    </ActDialog>
  );
}

const standingIn = ({ environment, folder }: Scope): Scoped =>
  folder === null ? environment : (environment.folders.find((one) => one.folder?.id === folder.id) ?? { seenSerial: 0, policy: { ...environment.policy, id: null }, waiting: null });

/** Lines that are still empty are none. */
const tidied = (demands: Demands): Demands => ({ ...demands, checklist: lines(demands.checklist), suites: lines(demands.suites), dwellMinutes: demands.from === null ? 0 : demands.dwellMinutes });
const lines = (list: readonly string[]) => [...new Set(list.map((line) => line.trim()).filter((line) => line !== ""))];
