"use client";
import { ActDialog } from "#components/shell/act-dialog";

interface Props {
  days: number;
  onKeep: () => Promise<void>;
  onClose: () => void;
}

/** Asked before anything is lost. */
export function KeepFewerDays({ days, onKeep, onClose }: Props) {
  return (
    <ActDialog
      danger
      title={`Keep runs for ${days} days only?`}
      sentence={`Runs older than ${days} days are deleted for good, with their inputs, outputs and ratings. Prompts, versions and the figures made so far stay.`}
      act="Keep fewer days"
      keep="Keep them as now"
      onAct={onKeep}
      onClose={onClose}
    />
  );
}
