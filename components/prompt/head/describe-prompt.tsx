"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { useApi } from "#components/api/provider";
import { fieldsOf } from "#components/api/refusal";
import { useFrame } from "#components/shell/frame-context";
import { Switch } from "#components/ui/switch";
import { TextArea } from "#components/ui/text-area";
import { TextField } from "#components/ui/text-field";
import { ActDialog } from "#components/shell/act-dialog";
import { promptAddress } from "#components/prompt/address";
import type { PromptCard } from "#components/prompt/answers";
import { useRefreshPrompts } from "#components/prompt/use-refresh-prompts";
import { WordsField } from "#components/prompt/words-field";

/** What a prompt is called and sorted by, and what its runs keep. */
export function DescribePrompt({ prompt, onClose }: { prompt: PromptCard; onClose: () => void }) {
  const api = useApi();
  const router = useRouter();
  const types = useId();
  const { workspace } = useFrame();
  const refresh = useRefreshPrompts();
  const { data: words } = useQuery(api.prompt.words.queryOptions({}));
  const describe = useMutation(api.prompt.describe.mutationOptions());
  const [facts, setFacts] = useState(() => factsOf(prompt));
  const errors = fieldsOf(describe.error);
  const set = (name: "key" | "name" | "purpose" | "contentType") => (event: { target: { value: string } }) => setFacts({ ...facts, [name]: event.target.value });

  async function save() {
    const { key, ...rest } = facts;
    await describe.mutateAsync({ promptId: prompt.id, ...rest, ...(key !== prompt.key && { key }) });
    if (key !== prompt.key) router.replace(promptAddress(workspace.slug, key));
    await refresh();
  }

  return (
    <ActDialog title={`Details of ${prompt.name}`} act="Save" unready={facts.name.trim() === ""} onAct={save} onClose={onClose}>
      <TextField label="Name" value={facts.name} maxLength={80} required autoFocus autoComplete="off" error={errors.name} onChange={set("name")} />
      <TextField
        label="Key"
        help={prompt.latest ? "Settled by the first version, since callers fetch by it." : "Callers fetch by it; the first version settles it. A slash divides: brand/voice."}
        value={facts.key}
        maxLength={100}
        disabled={prompt.latest !== null}
        spellCheck={false}
        autoCapitalize="none"
        error={errors.key}
        onChange={set("key")}
      />
      <TextArea label="Purpose" hint="one sentence" value={facts.purpose} maxLength={280} rows={2} error={errors.purpose} onChange={set("purpose")} />
      <TextField className="[&_input::-webkit-calendar-picker-indicator]:hidden!" label="Type" help="What comes out of it: email, blog post, ad…" list={types} value={facts.contentType} maxLength={40} autoComplete="off" error={errors.contentType} onChange={set("contentType")} />
      <datalist id={types}>
        {words?.contentTypes.map(({ word }) => (
          <option key={word} value={word} />
        ))}
      </datalist>
      <WordsField label="Tags" words={facts.tags} offered={words?.tags.map(({ word }) => word) ?? []} error={errors.tags} onWords={(tags) => setFacts({ ...facts, tags })} lower />
      <WordsField label="Tools" help="Where it works: ChatGPT, Claude, Midjourney…" words={facts.tools} offered={words?.tools.map(({ word }) => word) ?? []} error={errors.tools} onWords={(tools) => setFacts({ ...facts, tools })} />
      <fieldset className="grid gap-2">
        <legend className="mb-1 text-13 font-medium">What its runs keep</legend>
        <Switch label="Store inputs" help={facts.storeInputs ? undefined : "Inputs, and the prompt that was made of them, are never stored."} checked={facts.storeInputs} onCheckedChange={(storeInputs) => setFacts({ ...facts, storeInputs })} />
        <Switch label="Store outputs" help={facts.storeOutputs ? undefined : "Outputs are never stored; what they cost and how they were rated is."} checked={facts.storeOutputs} onCheckedChange={(storeOutputs) => setFacts({ ...facts, storeOutputs })} />
      </fieldset>
    </ActDialog>
  );
}

const factsOf = ({ key, name, purpose, contentType, tags, tools, storeInputs, storeOutputs }: PromptCard) => ({ key, name, purpose, contentType, tags, tools, storeInputs, storeOutputs });
