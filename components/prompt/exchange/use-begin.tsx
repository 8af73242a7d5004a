"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { fieldsOf, sentenceOf } from "#components/api/refusal";
import { useFrame } from "#components/shell/frame-context";
import { promptAddress } from "#components/prompt/address";
import { usePlace } from "#components/prompt/place-and-standing";
import { useRefreshPrompts } from "#components/prompt/use-refresh-prompts";
import type { Content } from "#server/core/version/content";

/** What a new prompt begins with. */
export interface Beginning {
  name: string;
  purpose?: string;
  contentType?: string;
  tags?: string[];
  tools?: string[];
  content?: Content;
}

/** A name and a place, and the prompt is there; all else is written on the page that opens. */
export function useBegin(folderId?: string) {
  const router = useRouter();
  const { workspace } = useFrame();
  const refresh = useRefreshPrompts();
  const place = usePlace(folderId);
  const [name, setName] = useState("");
  const create = useMutation(useApi().prompt.create.mutationOptions());
  const fields = fieldsOf(create.error);

  async function begin(beginning: Omit<Beginning, "name">) {
    const made = await create.mutateAsync({ ...beginning, name: name.trim(), folderId: place.folderId, standing: place.standing }).catch(() => undefined);
    if (!made) return;
    router.push(promptAddress(workspace.slug, made.key));
    await refresh();
  }

  return { name, setName, place, begin, pending: create.isPending || create.isSuccess, nameError: fields.name, problem: create.error && !fields.name ? sentenceOf(create.error) : undefined, ready: name.trim() !== "" && place.settled };
}
