"use client";
import { useState } from "react";
import { Button } from "#components/ui/button";
import { TextArea } from "#components/ui/text-area";

/** A comment on an output, kept when it is said. */
export function Remark({ said, pending, onSay }: { said: string; pending: boolean; onSay: (comment: string) => void }) {
  const [comment, setComment] = useState<string>();
  const text = comment ?? said;
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onSay(text.trim());
        setComment(undefined);
      }}
    >
      <TextArea label="Comment" hint="optional" rows={2} value={text} maxLength={2000} onChange={({ target }) => setComment(target.value)} />
      {text.trim() === said ? null : (
        <div>
          <Button size="small" type="submit" pending={pending}>
            Keep the comment
          </Button>
        </div>
      )}
    </form>
  );
}
