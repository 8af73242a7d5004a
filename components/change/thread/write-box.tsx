"use client";
import { useState } from "react";
import { sentenceOf } from "#components/api/refusal";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { TextArea } from "#components/ui/text-area";
import type { Said } from "./answers";
import { MentionField } from "./mention-field";
import { useMention } from "./use-mention";

interface Props {
  label: string;
  placeholder?: string;
  act: string;
  initial?: Said;
  /** The words in whose place others may be suggested. */
  quote?: string | undefined;
  focused?: boolean;
  /** With what is refused the text stays. */
  onSend: (said: Said) => Promise<unknown>;
  onLeave?: () => void;
}

/** Something is said, perhaps with other words for those it is about. */
export function WriteBox({ label, placeholder, act, initial, quote, focused, onSend, onLeave }: Props) {
  const mention = useMention(initial?.body ?? "");
  const [suggestion, suggest] = useState(initial?.suggestion ?? null);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const other = suggestion === quote ? null : suggestion;
  const empty = mention.text.trim() === "" && other === null;

  async function send() {
    if (empty || pending) return;
    setPending(true);
    setProblem(undefined);
    try {
      await onSend({ body: mention.kept(), suggestion: other });
      mention.clear();
      suggest(null);
      onLeave?.();
    } catch (failure) {
      setProblem(sentenceOf(failure));
    }
    setPending(false);
  }

  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <MentionField label={label} placeholder={placeholder} mention={mention} focused={focused} onSend={() => void send()} onLeave={empty ? onLeave : undefined} />
      {suggestion === null || quote === undefined ? null : (
        <TextArea
          label="In place of these words"
          hint={suggestion === "" ? "takes them out" : undefined}
          value={suggestion}
          maxLength={20_000}
          rows={2}
          onChange={({ target }) => suggest(target.value)}
          onKeyDown={(event) => event.key === "Enter" && (event.metaKey || event.ctrlKey) && void send()}
        />
      )}
      {problem ? <Notice tone="bad">{problem}</Notice> : null}
      {empty && !onLeave && quote === undefined ? null : (
        <div className="flex flex-wrap gap-2">
          <Button type="submit" kind="primary" size="small" pending={pending} disabled={empty}>
            {act}
          </Button>
          {quote === undefined ? null : (
            <Button kind="quiet" size="small" onClick={() => suggest(suggestion === null ? quote : null)}>
              {suggestion === null ? "Suggest other words" : "Suggest nothing"}
            </Button>
          )}
          {onLeave ? (
            <Button kind="quiet" size="small" onClick={onLeave}>
              Cancel
            </Button>
          ) : null}
        </div>
      )}
    </form>
  );
}
