import { beginStep } from "#server/piece/begin-step";
import { board } from "#server/piece/board.query";
import { closePiece } from "#server/piece/close-piece";
import { pieceHome } from "#server/piece/home.query";
import { inUse } from "#server/piece/in-use.query";
import { keepOutput } from "#server/piece/keep-output";
import { makeVariant } from "#server/piece/make-variant";
import { piece } from "#server/piece/piece.query";
import { publishPiece } from "#server/piece/publish-piece";
import { renamePiece } from "#server/piece/rename-piece";
import { reopenPiece } from "#server/piece/reopen-piece";
import { startPiece } from "#server/piece/start-piece";
import { startPieces } from "#server/piece/start-pieces";
import { tray } from "#server/piece/tray.query";
import { tryAgain } from "#server/piece/try-again";
import { workspaceMutation, workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const pieceRouter = router({
  home: workspaceQuery(pieceHome),
  waiting: workspaceQuery(tray),
  board: workspaceQuery(board),
  get: workspaceQuery(piece),
  inUse: workspaceQuery(inUse),
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
