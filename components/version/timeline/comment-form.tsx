"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type RefObject } from "react";
import { Quote, X } from "lucide-react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { Button } from "#components/ui/button";
import { IconButton } from "#components/ui/icon-button";
import { Notice } from "#components/ui/notice";
import { TextArea } from "#components/ui/text-area";
import { useMarked } from "./use-marked";

interface Props {
  versionId: string;
  sheet: RefObject<HTMLDivElement | null>;
}

/** A remark, perhaps on words that are marked on the sheet. */
export function CommentForm({ versionId, sheet }: Props) {
  const api = useApi();
  const queries = useQueryClient();
  const marked = useMarked(sheet);
  const [quote, setQuote] = useState<string>();
  const [body, setBody] = useState("");
  const add = useMutation(
    api.comment.add.mutationOptions({
      async onSuccess() {
        setBody("");
        setQuote(undefined);
        await queries.invalidateQueries(api.version.pathFilter());
      },
    }),
  );
  const send = () => body.trim() && !add.isPending && add.mutate({ versionId, body: body.trim(), ...(quote && { quote }) });

  return (
    <form
      className="mt-3 grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {quote ? (
        <div className="flex items-start gap-2">
          <blockquote className="reading-small min-w-0 flex-1 wrap-anywhere text-ink-2">“{quote}”</blockquote>
          <IconButton label="Leave the quote out" onClick={() => setQuote(undefined)}>
            <X size={14} />
          </IconButton>
        </div>
      ) : null}
      <TextArea
        label="Say something about this version"
        hint={marked && marked !== quote ? undefined : "mark words to quote them"}
        value={body}
        maxLength={4000}
        rows={2}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && (event.metaKey || event.ctrlKey) && send()}
      />
      {add.error ? <Notice tone="bad">{sentenceOf(add.error)}</Notice> : null}
      <div className="flex gap-2">
        <Button type="submit" kind="primary" size="small" pending={add.isPending} disabled={body.trim() === ""}>
          Comment
        </Button>
        {marked && marked !== quote ? (
          <Button kind="quiet" size="small" onClick={() => setQuote(marked)}>
            <Quote size={14} /> Quote “{marked.length > 40 ? `${marked.slice(0, 39)}…` : marked}”
          </Button>
        ) : null}
      </div>
    </form>
  );
}
