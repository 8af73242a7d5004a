import { piecesOf } from "#server/core/change/mention";

/** What a remark says, with whom it names told apart. */
export function SaidBody({ body }: { body: string }) {
  return (
    <p className="max-w-[66ch] wrap-anywhere whitespace-pre-line">
      {piecesOf(body).map((piece, at) =>
        typeof piece === "string" ? (
          piece
        ) : (
          <span key={at} className="font-medium text-pencil">
            @{piece.name}
          </span>
        ),
      )}
    </p>
  );
}
