"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { fieldsOf } from "#components/api/refusal";
import { ActDialog } from "#components/shell/act-dialog";
import { Segmented } from "#components/ui/segmented";
import { Select } from "#components/ui/select";
import { TextArea } from "#components/ui/text-area";
import { TextField } from "#components/ui/text-field";
import { useToast } from "#components/ui/toast";
import { counted } from "#components/ui/counted";
import { Raters } from "./raters";

const picks = [
  { value: "random", label: "A random sample" },
  { value: "newest", label: "The newest" },
] as const;

const judgedBefore = [
  { value: "any", label: "Judged or not" },
  { value: "none", label: "Not judged yet" },
  { value: "usable", label: "Judged usable" },
  { value: "heavy_edit", label: "Judged a heavy edit" },
  { value: "discarded", label: "Judged discarded" },
] as const;

type Judged = (typeof judgedBefore)[number]["value"];

const everyPrompt = "every prompt";
const mostOffered = 200;

/** Has outputs judged by several people: which, by whom, and how many of them each. */
export function NewQueue({ onClose }: { onClose: () => void }) {
  const api = useApi();
  const toast = useToast();
  const queries = useQueryClient();
  const { data: prompts } = useQuery(api.prompt.list.queryOptions({ limit: mostOffered, sort: "name" }));
  const make = useMutation(api.queue.create.mutationOptions({ onSuccess: () => queries.invalidateQueries(api.queue.pathFilter()) }));
  const [name, setName] = useState("");
  const [instruction, setInstruction] = useState("");
  const [promptId, setPromptId] = useState(everyPrompt);
  const [judged, setJudged] = useState<Judged>("any");
  const [pick, setPick] = useState<(typeof picks)[number]["value"]>("random");
  const [sample, setSample] = useState("50");
  const [perRun, setPerRun] = useState("2");
  const [raters, setRaters] = useState<readonly string[]>([]);
  const errors = fieldsOf(make.error);

  async function act() {
    const { picked } = await make.mutateAsync({
      name,
      instruction,
      perRun: Number(perRun),
      raters: [...raters],
      asked: { ...(promptId !== everyPrompt && { promptId }), ...(judged !== "any" && { verdict: judged }) },
      sample: Number(sample),
      pick,
      seed: Math.floor(Math.random() * 2 ** 31),
    });
    toast({ message: `${name} is set up over ${counted(picked, "output")}.` });
  }

  return (
    <ActDialog title="A rating queue" sentence="The same outputs are judged by several people. None sees what the others said before they have spoken." act="Set it up" unready={name.trim() === "" || raters.length === 0 || !(Number(sample) >= 1) || !(Number(perRun) >= 1)} onAct={act} onClose={onClose}>
      <TextField label="Name" value={name} maxLength={80} required autoFocus autoComplete="off" error={errors.name} onChange={(event) => setName(event.target.value)} />
      <TextArea label="What raters should look for" hint="optional" rows={2} value={instruction} maxLength={4000} error={errors.instruction} onChange={(event) => setInstruction(event.target.value)} />
      <div className="grid gap-4 desk:grid-cols-2">
        <Select label="Outputs of" value={promptId} onValueChange={setPromptId} options={[{ value: everyPrompt, label: "Every prompt" }, ...(prompts?.prompts ?? []).map(({ id, name }) => ({ value: id, label: name }))]} />
        <Select
          label="That are"
          value={judged}
          // safe because the options are these and no others
          onValueChange={(value) => setJudged(value as Judged)}
          options={judgedBefore}
        />
      </div>
      <div className="flex flex-wrap items-end gap-4">
        <TextField label="How many" type="number" min={1} max={1000} className="w-24" value={sample} required error={errors.sample} onChange={(event) => setSample(event.target.value)} />
        <Segmented label="Which of them" segments={picks} value={pick} onChange={setPick} />
        <TextField label="Verdicts on each" type="number" min={1} max={10} className="w-32" value={perRun} required error={errors.perRun} onChange={(event) => setPerRun(event.target.value)} />
      </div>
      <Raters chosen={raters} error={errors.raters} onChosen={setRaters} />
    </ActDialog>
  );
}
