"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { lazy, Suspense, useState } from "react";
import { Undo2 } from "lucide-react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { useFrame } from "#components/shell/frame-context";
import { Button } from "#components/ui/button";
import { RelativeTime } from "#components/ui/relative-time";
import { useToast } from "#components/ui/toast";
import { promptAddress } from "#components/prompt/address";
import type { PromptCard } from "#components/prompt/answers";
import type { Version } from "#components/version/answers";

const ActDialog = lazy(() => import("#components/shell/act-dialog").then((file) => ({ default: file.ActDialog })));

/** Takes a version's words into one's draft, to go on from there or to save them again. Who has a draft is asked first. */
export function Restore({ prompt, version }: { prompt: PromptCard; version: Version }) {
  const api = useApi();
  const queries = useQueryClient();
  const router = useRouter();
  const toast = useToast();
  const { workspace } = useFrame();
  const [asked, ask] = useState(false);
  const draft = useQuery(api.draft.open.queryOptions({ promptId: prompt.id }, { staleTime: 0 }));
  const keep = useMutation(api.draft.keep.mutationOptions());
  const there = draft.data;
  const isNewest = version.id === prompt.latest?.id;
  if (isNewest && there?.revision === 0) return null;

  async function restore() {
    const { kept } = await keep.mutateAsync({ promptId: prompt.id, content: version.content, baseId: prompt.latest?.id ?? null, revision: there?.revision ?? 0 });
    if (!kept) {
      await draft.refetch();
      return toast({ tone: "warn", message: "Another window of yours wrote on the draft meanwhile. Nothing was changed; ask once more if you still want this." });
    }
    await queries.invalidateQueries(api.draft.pathFilter());
    await queries.invalidateQueries(api.prompt.pathFilter());
    toast({ message: `Your draft says what ${version.number} said. Save it to make it a version.` });
    router.push(promptAddress(workspace.slug, prompt.key));
  }

  return (
    <>
      <Button
        pending={keep.isPending}
        disabled={!there}
        onClick={() => (there && there.revision > 0 ? ask(true) : void restore().catch((failure: unknown) => toast({ tone: "bad", message: sentenceOf(failure) })))}
      >
        <Undo2 size={14} /> Restore into my draft
      </Button>
      {asked && there ? (
        <Suspense>
          <ActDialog
            danger
            title={`Put ${version.number} in place of your draft?`}
            sentence={
              <>
                You have a draft{there.savedAt ? <> from <RelativeTime at={there.savedAt} /></> : null} that was not saved as a version. Its words go; nobody else’s do.
              </>
            }
            act="Put it in place"
            keep="Keep my draft"
            onAct={restore}
            onClose={() => ask(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
