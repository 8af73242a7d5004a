"use client";
import { useMutation } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Ellipsis } from "lucide-react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import type { Change } from "#components/change/answers";
import { useRefreshChanges } from "#components/change/use-refresh-changes";
import { Button } from "#components/ui/button";
import { IconButton } from "#components/ui/icon-button";
import { lazyMenu } from "#components/ui/lazy-menu";
import { useToast } from "#components/ui/toast";
import type { ChangeMenuProps, Steering } from "./change-menu";

const ChangeMenu = lazyMenu<ChangeMenuProps>(() => import("./change-menu").then((file) => file.ChangeMenu));
const EditChange = lazy(() => import("./edit-change").then((file) => ({ default: file.EditChange })));
const CloseChange = lazy(() => import("./close-change").then((file) => ({ default: file.CloseChange })));
const AddPart = lazy(() => import("./add-part").then((file) => ({ default: file.AddPart })));

/** What whoever proposed a Change can do with the whole of it. */
export function ChangeActs({ change }: { change: Change }) {
  const api = useApi();
  const toast = useToast();
  const refresh = useRefreshChanges();
  const [asked, ask] = useState<Steering>();
  const { id: changeId, may } = change;
  const settled = { onSettled: refresh, onError: (failure: unknown) => toast({ tone: "bad", message: sentenceOf(failure) }) };
  const open = useMutation(api.change.open.mutationOptions({ ...settled, onSuccess: () => toast({ message: "It is open for review." }) }));
  const reopen = useMutation(api.change.reopen.mutationOptions({ ...settled, onSuccess: () => toast({ message: "It is open again." }) }));
  const withdraw = useMutation(api.change.withdraw.mutationOptions({ ...settled, onSuccess: () => toast({ message: "It is a draft again.", action: { label: "Undo", run: () => open.mutate({ changeId }) } }) }));

  function steer(steering: Steering) {
    if (steering === "withdraw") withdraw.mutate({ changeId });
    else ask(steering);
  }

  const close = () => ask(undefined);
  return (
    <span className="ml-auto flex shrink-0 items-center gap-1">
      {may.open ? (
        <Button kind="primary" pending={open.isPending} onClick={() => open.mutate({ changeId })}>
          Open for review
        </Button>
      ) : null}
      {may.reopen ? (
        <Button pending={reopen.isPending} onClick={() => reopen.mutate({ changeId })}>
          Open again
        </Button>
      ) : null}
      {may.edit || may.withdraw || may.close ? (
        <ChangeMenu
          change={change}
          onSteer={steer}
          trigger={
            <IconButton label="More to do with this change">
              <Ellipsis size={16} />
            </IconButton>
          }
        />
      ) : null}
      <Suspense>
        {asked === "edit" ? <EditChange change={change} onClose={close} /> : null}
        {asked === "close" ? <CloseChange change={change} onClose={close} /> : null}
        {asked === "add" ? <AddPart change={change} onClose={close} /> : null}
      </Suspense>
    </span>
  );
}
