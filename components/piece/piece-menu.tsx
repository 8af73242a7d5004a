"use client";
import { useMutation } from "@tanstack/react-query";
import { lazy, Suspense, useState, type ReactElement } from "react";
import { Archive, CalendarCheck, RotateCcw, SquarePen } from "lucide-react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { useRefreshOutputs } from "#components/run/use-refresh-outputs";
import { Menu, MenuItem } from "#components/ui/dropdown-menu";
import { useToast } from "#components/ui/toast";
import type { PieceShown } from "./answers";

const RenamePiece = lazy(() => import("./rename-piece").then((file) => ({ default: file.RenamePiece })));
const PublishPiece = lazy(() => import("./publish-piece").then((file) => ({ default: file.PublishPiece })));

/** What can be done to a piece as a whole. */
export function PieceMenu({ trigger, piece }: { trigger: ReactElement; piece: PieceShown }) {
  const api = useApi();
  const toast = useToast();
  const refresh = useRefreshOutputs();
  const [asking, setAsking] = useState<"rename" | "publish">();
  const failed = { onError: (failure: unknown) => toast({ tone: "bad", message: sentenceOf(failure) }) };
  const close = useMutation(api.piece.close.mutationOptions(failed));
  const reopen = useMutation(api.piece.reopen.mutationOptions(failed));
  const { id: pieceId, title, publishedAt, closedAt } = piece;
  const done = publishedAt !== null || closedAt !== null;

  const goOn = () => reopen.mutate({ pieceId }, { onSuccess: () => void refresh() });
  const giveUp = () =>
    close.mutate(
      { pieceId },
      {
        onSuccess: () => {
          void refresh();
          toast({ message: `${title} is closed; nothing of it waits any more.`, action: { label: "Reopen", run: goOn } });
        },
      },
    );

  return (
    <>
      <Menu defaultOpen align="end" trigger={trigger}>
        <MenuItem icon={<SquarePen size={16} />} onSelect={() => setAsking("rename")}>
          Rename…
        </MenuItem>
        {publishedAt ? (
          <MenuItem icon={<CalendarCheck size={16} />} onSelect={() => setAsking("publish")}>
            Change when it went out…
          </MenuItem>
        ) : null}
        {done ? (
          <MenuItem icon={<RotateCcw size={16} />} onSelect={goOn}>
            Reopen
          </MenuItem>
        ) : (
          <MenuItem icon={<Archive size={16} />} onSelect={giveUp}>
            Close without publishing
          </MenuItem>
        )}
      </Menu>
      <Suspense>
        {asking === "rename" ? <RenamePiece piece={piece} onClose={() => setAsking(undefined)} /> : null}
        {asking === "publish" ? <PublishPiece piece={piece} onClose={() => setAsking(undefined)} /> : null}
      </Suspense>
    </>
  );
}
