"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { fieldsOf, sentenceOf } from "#components/api/refusal";
import { changesAddress } from "#components/change/address";
import type { Askable } from "#components/change/reviewers/asked";
import { useRefreshChanges } from "#components/change/use-refresh-changes";
import { useFrame } from "#components/shell/frame-context";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { TextArea } from "#components/ui/text-area";
import { TextField } from "#components/ui/text-field";
import type { Chosen } from "./chosen-prompt";
import { ChosenPrompts } from "./chosen-prompts";
import { ChosenReviewers } from "./chosen-reviewers";
import { TargetSelect } from "./target-select";

const mostPrompts = 50;

/** Proposes versions of one or more prompts: which, up to where, why, and who shall look. */
export function NewChange({ first, title: usual }: { first: readonly Chosen[]; title: string }) {
  const api = useApi();
  const router = useRouter();
  const refresh = useRefreshChanges();
  const { workspace } = useFrame();
  const [chosen, choose] = useState(first);
  const [title, setTitle] = useState(usual);
  const [description, setDescription] = useState("");
  const [environmentId, setEnvironment] = useState<string>();
  const [reviewers, setReviewers] = useState<readonly Askable[]>([]);
  const create = useMutation(
    api.change.create.mutationOptions({
      onSuccess: ({ serial }) => {
        void refresh();
        router.push(changesAddress(workspace.slug, serial));
      },
    }),
  );
  const errors = fieldsOf(create.error);
  const ready = chosen.length > 0 && title.trim() !== "";
  const busy = create.isPending || create.isSuccess;

  function propose(draft: boolean) {
    if (!ready || busy) return;
    const parts = chosen.map(({ promptId, versionId }) => ({ promptId, versionId }));
    create.mutate({ title, description, parts, reviewers: reviewers.map(({ asked }) => asked), draft, ...(environmentId && { environmentId }) });
  }

  return (
    <form
      className="mt-5 grid max-w-180 gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        propose(false);
      }}
    >
      <section aria-label="Prompts">
        <h2 className="mb-1 text-13 font-medium">Prompts</h2>
        <ChosenPrompts
          chosen={chosen}
          most={mostPrompts}
          onChange={(next) => {
            choose(next);
            setEnvironment(undefined);
          }}
        />
        {errors.parts ? <p className="mt-1 text-12 text-bad">{errors.parts}</p> : null}
      </section>
      <div className="max-w-64">
        <TargetSelect promptIds={chosen.map(({ promptId }) => promptId)} value={environmentId} onChange={setEnvironment} />
      </div>
      <TextField label="Title" help="What will be different, in a few words." value={title} maxLength={120} required autoComplete="off" error={errors.title} onChange={(event) => setTitle(event.target.value)} />
      <TextArea label="Description" hint="optional" help="Why, and what a reviewer should look at." rows={4} maxLength={10_000} value={description} error={errors.description} onChange={(event) => setDescription(event.target.value)} />
      <section aria-label="Who shall look">
        <h2 className="mb-1 text-13 font-medium">Reviewers</h2>
        <ChosenReviewers chosen={reviewers} onChange={setReviewers} />
        <p className="mt-1 text-12 text-ink-3">Whoever may approve can do so without being asked.</p>
      </section>
      {create.error ? <Notice tone="bad">{sentenceOf(create.error)}</Notice> : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" pending={busy} disabled={!ready}>
          Open for review
        </Button>
        <Button disabled={!ready || busy} onClick={() => propose(true)}>
          Keep as a draft
        </Button>
      </div>
    </form>
  );
}
