import type { Outputs } from "#components/api/outputs";

/** An output that waits for its verdict, as the tray knows it. */
export type WaitingOutput = Outputs["piece"]["waiting"]["outputs"][number];
export type BoardPiece = Outputs["piece"]["board"]["drafting"]["pieces"][number];
export type PieceShown = Outputs["piece"]["get"];
export type StepShown = PieceShown["steps"][number];
export type AttemptShown = StepShown["attempts"][number]["runs"][number];
