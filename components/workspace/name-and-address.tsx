"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { useApi } from "#components/api/provider";
import { fieldsOf, sentenceOf } from "#components/api/refusal";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { TextField } from "#components/ui/text-field";
import { useToast } from "#components/ui/toast";

interface Props {
  name: string;
  slug: string;
}

/** What the workspace is called, and where it lies. */
export function NameAndAddress(stands: Props) {
  const api = useApi();
  const router = useRouter();
  const toast = useToast();
  const [given, setGiven] = useState(stands);
  const [drawing, draw] = useTransition();
  const changed = given.name.trim() !== stands.name || given.slug.trim() !== stands.slug;
  const { mutate, isPending, error, reset } = useMutation(
    api.workspace.rename.mutationOptions({
      onSuccess(now) {
        setGiven(now);
        toast({ message: now.slug === stands.slug ? `The workspace is called ${now.name} now.` : `The workspace is at /${now.slug} now.` });
        draw(() => (now.slug === stands.slug ? router.refresh() : router.replace(`/${now.slug}/settings/general`)));
      },
    }),
  );
  const wrong = fieldsOf(error);

  function give(next: Props) {
    setGiven(next);
    reset();
  }

  return (
    <form
      noValidate
      className="grid max-w-100 gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (changed) mutate(given);
      }}
    >
      <TextField label="Name" value={given.name} maxLength={60} error={wrong.name} autoComplete="off" onChange={(event) => give({ ...given, name: event.target.value })} />
      <TextField
        label="Address"
        hint="the first part of every address in here"
        help={given.slug.trim() === stands.slug ? "Small letters, digits and hyphens." : "Links to the old address stop working, and programs that name it must be told."}
        value={given.slug}
        maxLength={40}
        error={wrong.slug}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => give({ ...given, slug: event.target.value.toLowerCase() })}
      />
      {error && Object.keys(wrong).length === 0 ? <Notice tone="bad">{sentenceOf(error)}</Notice> : null}
      <div className="flex gap-2">
        <Button kind="primary" type="submit" pending={isPending || drawing} disabled={!changed}>
          Save
        </Button>
        {changed ? (
          <Button kind="quiet" onClick={() => give(stands)}>
            Put back
          </Button>
        ) : null}
      </div>
    </form>
  );
}
