"use client";
import type { PanelProps } from "./contract-panel";
import { SettingsFields } from "./settings-fields";

/** How the model is run. None of it is part of the contract. */
export function SettingsPanel({ content, onChange, problems = [] }: PanelProps) {
  const { settings, ...rest } = content;
  return (
    <div className="grid gap-4">
      <p className="text-13 text-ink-2">What is left empty is up to whoever runs the prompt.</p>
      <SettingsFields settings={settings ?? {}} onSettings={(next) => onChange({ ...rest, ...(next && { settings: next }) })} />
      {problems.map((problem) => (
        <p key={problem} role="status" className="text-12 text-bad">
          {problem}
        </p>
      ))}
    </div>
  );
}
