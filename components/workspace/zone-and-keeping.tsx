"use client";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { lazy, Suspense, useId, useState } from "react";
import { useApi } from "#components/api/provider";
import { fieldsOf, sentenceOf } from "#components/api/refusal";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { TextField } from "#components/ui/text-field";
import { useToast } from "#components/ui/toast";

const KeepFewerDays = lazy(() => import("./keep-fewer-days").then((file) => ({ default: file.KeepFewerDays })));

/** Where the workspace's days begin, and for how many of them runs are kept. */
export function ZoneAndKeeping() {
  const api = useApi();
  const toast = useToast();
  const queries = useQueryClient();
  const router = useRouter();
  const zones = useId();
  const { data: stands } = useSuspenseQuery(api.workspace.keeping.queryOptions({}));
  const [zone, setZone] = useState(stands.timeZone);
  const [days, setDays] = useState(String(stands.keepDays));
  const [asking, setAsking] = useState(false);
  const refresh = () => Promise.all([api.workspace, api.metrics, api.audit].map((noun) => queries.invalidateQueries(noun.pathFilter())));
  const choose = useMutation(api.workspace.chooseZone.mutationOptions());
  const keep = useMutation(api.workspace.keepRuns.mutationOptions());
  const wrong = { ...fieldsOf(choose.error), ...fieldsOf(keep.error) };
  const problem = [choose.error, keep.error].find((error) => error && Object.keys(fieldsOf(error)).length === 0);
  const wanted = Number(days);
  const changed = zone.trim() !== stands.timeZone || wanted !== stands.keepDays;

  async function save() {
    if (zone.trim() !== stands.timeZone) {
      await choose.mutateAsync({ timeZone: zone });
      router.refresh(); // the frame tells every page what time it is
    }
    if (wanted !== stands.keepDays) await keep.mutateAsync({ keepDays: wanted });
    toast({ message: "It counts from now on." });
    await refresh();
  }

  return (
    <form
      noValidate
      className="grid max-w-100 gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted < stands.keepDays) setAsking(true);
        else if (changed) save().catch(() => undefined); // said beside the fields
      }}
    >
      <TextField label="Time zone" help="Every chart and daily figure begins its days there." list={zones} value={zone} maxLength={60} error={wrong.timeZone} autoComplete="off" spellCheck={false} onChange={(event) => setZone(event.target.value)} />
      <datalist id={zones} suppressHydrationWarning>
        {["UTC", ...Intl.supportedValuesOf("timeZone")].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextField label="Runs are kept for" hint="days, 30 to 400" help="Older runs are deleted with their texts and ratings. The figures made from them stay." inputMode="numeric" value={days} maxLength={3} error={wrong.keepDays} autoComplete="off" onChange={(event) => setDays(event.target.value.replace(/\D/g, ""))} />
      {problem ? <Notice tone="bad">{sentenceOf(problem)}</Notice> : null}
      <div>
        <Button kind="primary" type="submit" pending={choose.isPending || keep.isPending} disabled={!changed || days === ""}>
          Save
        </Button>
      </div>
      <Suspense>{asking ? <KeepFewerDays days={wanted} onKeep={save} onClose={() => setAsking(false)} /> : null}</Suspense>
    </form>
  );
}
