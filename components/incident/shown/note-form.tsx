"use client";
import { useState } from "react";
import { sentenceOf } from "#components/api/refusal";
import { useIncident } from "#components/incident/use-incident";
import { Button } from "#components/ui/button";

/** Writes down what one knows, while it lasts. */
export function NoteForm({ incidentId }: { incidentId: string }) {
  const { note } = useIncident();
  const [body, setBody] = useState("");
  const ready = body.trim() !== "";
  const keep = () => ready && !note.isPending && note.mutate({ incidentId, body }, { onSuccess: () => setBody("") });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <textarea
        aria-label="Add what you know"
        placeholder="Add what you know…"
        rows={1}
        maxLength={4000}
        value={body}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) keep();
        }}
        className="field-box resize-y field-sizing-content"
      />
      {ready ? (
        <div className="mt-2 flex items-center gap-2">
          <Button type="submit" size="small" pending={note.isPending}>
            Add the note
          </Button>
          <span className="text-12 text-ink-3">It stays as it is written.</span>
        </div>
      ) : null}
      {note.error ? <p role="alert" className="mt-1 text-12 text-bad">{sentenceOf(note.error)}</p> : null}
    </form>
  );
}
