import { beginStep } from "#server/run/begin-step";
import { board } from "#server/run/board.query";
import { closePiece } from "#server/run/close-piece";
import { pieceHome } from "#server/run/home.query";
import { keepOutput } from "#server/run/keep-output";
import { makeVariant } from "#server/run/make-variant";
import { piece } from "#server/run/piece.query";
import { publishPiece } from "#server/run/publish-piece";
import { renamePiece } from "#server/run/rename-piece";
import { reopenPiece } from "#server/run/reopen-piece";
import { startPiece } from "#server/run/start-piece";
import { startPieces } from "#server/run/start-pieces";
import { tray } from "#server/run/tray.query";
import { tryAgain } from "#server/run/try-again";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const pieceRouter = router({
  home: workspaceQuery(pieceHome),
  waiting: workspaceQuery(tray),
  board: workspaceQuery(board),
  get: workspaceQuery(piece),
  start: workspaceMutation(startPiece),
  batch: workspaceMutation(startPieces),
  again: workspaceMutation(tryAgain),
  variant: workspaceMutation(makeVariant),
  output: workspaceMutation(keepOutput),
  nextStep: workspaceMutation(beginStep),
  rename: workspaceMutation(renamePiece),
  publish: workspaceMutation(publishPiece),
  close: workspaceMutation(closePiece),
  reopen: workspaceMutation(reopenPiece),
});
