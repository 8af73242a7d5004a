"use client";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { Button } from "#components/ui/button";
import { IconButton } from "#components/ui/icon-button";
import { Notice } from "#components/ui/notice";
import { useToast } from "#components/ui/toast";

const most = 50;

/** The workspace's own words for why an output was not usable, in their order. Each change is kept at once, and can be undone. */
export function ReasonWords({ manages }: { manages: boolean }) {
  const api = useApi();
  const toast = useToast();
  const queries = useQueryClient();
  const { data } = useSuspenseQuery(api.rating.reasons.queryOptions({}));
  const change = useMutation(
    api.rating.changeReasons.mutationOptions({
      onSuccess: (now) => {
        queries.setQueryData(api.rating.reasons.queryKey({}), now);
      },
    }),
  );
  const [word, setWord] = useState("");
  const { reasons, standard } = data;
  const known = reasons.some((one) => one.toLowerCase() === word.trim().toLowerCase());

  function turn(next: string[], message?: string) {
    const undo = { label: "Undo", run: () => change.mutate({ reasons: standard ? [] : reasons }) };
    change.mutate({ reasons: next }, { onSuccess: () => message && toast({ message, action: undo }) });
  }

  const moved = (at: number, by: number) => reasons.map((one, place) => (place === at ? (reasons[at + by] ?? one) : place === at + by ? (reasons[at] ?? one) : one));

  return (
    <div className="max-w-120">
      {standard ? <p className="mb-2 text-12 text-ink-3">These are Galley’s own. The first change makes them yours.</p> : null}
      <ol className="border-t border-rule">
        {reasons.map((reason, at) => (
          <li key={reason} className="flex min-h-9 items-center gap-1 border-b border-rule text-13">
            <span className="w-6 text-12 text-ink-3">{at < 9 ? at + 1 : ""}</span>
            <span className="min-w-0 flex-1 truncate">{reason}</span>
            {manages ? (
              <>
                <IconButton label={`Move ${reason} up`} disabled={at === 0 || change.isPending} onClick={() => turn(moved(at, -1))}>
                  <ArrowUp size={14} />
                </IconButton>
                <IconButton label={`Move ${reason} down`} disabled={at === reasons.length - 1 || change.isPending} onClick={() => turn(moved(at, 1))}>
                  <ArrowDown size={14} />
                </IconButton>
                <IconButton label={`Remove ${reason}`} disabled={change.isPending} onClick={() => turn(reasons.filter((one) => one !== reason), reasons.length === 1 ? "Without a word of your own, Galley’s are back." : `“${reason}” is no longer offered; ratings that name it keep it.`)}>
                  <X size={14} />
                </IconButton>
              </>
            ) : null}
          </li>
        ))}
      </ol>
      {manages ? (
        <form
          className="mt-3 flex gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (word.trim() === "" || known) return;
            turn([...reasons, word.trim()]);
            setWord("");
          }}
        >
          <input aria-label="Another reason" placeholder="such as: wrong tariff named" value={word} maxLength={60} onChange={({ target }) => setWord(target.value)} className="field-box" />
          <Button type="submit" pending={change.isPending} disabled={word.trim() === "" || known || reasons.length >= most}>
            Add
          </Button>
        </form>
      ) : null}
      {manages && !standard ? (
        <Button kind="quiet" size="small" className="mt-2 -ml-2" onClick={() => turn([], "Galley’s own words are back.")}>
          Use Galley’s own words
        </Button>
      ) : null}
      {known && word.trim() !== "" ? <p className="mt-1 text-12 text-ink-3">This word is there already.</p> : null}
      {change.error ? (
        <div className="mt-3">
          <Notice tone="bad">{sentenceOf(change.error)}</Notice>
        </div>
      ) : null}
    </div>
  );
}
