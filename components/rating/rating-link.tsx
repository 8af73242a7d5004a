"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { Button } from "#components/ui/button";
import { Code } from "#components/ui/code";
import { Dialog, DialogClose } from "#components/ui/dialog";
import { Notice } from "#components/ui/notice";
import { Skeleton } from "#components/ui/skeleton";
import { useToast } from "#components/ui/toast";

interface Props {
  runId: string;
  onClose: () => void;
}

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });

/** A link by which somebody judges one output with one tap; and the way to take all such links back. */
export function RatingLink({ runId, onClose }: Props) {
  const api = useApi();
  const toast = useToast();
  const link = useQuery(api.rating.link.queryOptions({ runId }, { staleTime: Infinity, gcTime: 0 }));
  const close = useMutation(api.rating.closeLinks.mutationOptions());
  const failure = link.error ?? close.error;

  async function takeBack() {
    await close.mutateAsync({ runId });
    toast({ message: "No rating link to this output opens any more." });
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title="A rating link"
      sentence={`Whoever has it judges this output with one tap, without signing in${link.data ? `, until ${day.format(link.data.until)}` : ""}. It shows nothing of the output, so send that along.`}
      note={
        <Button kind="quiet" pending={close.isPending} onClick={() => void takeBack().catch(() => undefined)}>
          Take back all links to it
        </Button>
      }
      actions={
        <DialogClose asChild>
          <Button kind="primary">Done</Button>
        </DialogClose>
      }
    >
      {failure ? <Notice tone="bad">{sentenceOf(failure)}</Notice> : null}
      {link.data ? <Code label="The link">{link.data.url}</Code> : link.isPending ? <Skeleton className="h-10" /> : null}
    </Dialog>
  );
}
