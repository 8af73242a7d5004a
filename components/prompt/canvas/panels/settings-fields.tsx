"use client";
import type { Settings } from "#server/core/version/content";
import { Select } from "#components/ui/select";
import { TextField } from "#components/ui/text-field";
import { NumberField } from "./number-field";
import { OtherSettings } from "./other-settings";
import { StopTexts } from "./stop-texts";

const efforts = [
  { value: "unsaid", label: "Not said" },
  { value: "low", label: "Low" },
  { value: "medium", label: "Medium" },
  { value: "high", label: "High" },
];
const isEffort = (value: string): value is NonNullable<Settings["effort"]> => value === "low" || value === "medium" || value === "high";

interface Props {
  settings: Settings;
  /** Settings of which none is left are none. */
  onSettings: (settings: Settings | undefined) => void;
}

export function SettingsFields({ settings, onSettings }: Props) {
  const put = (change: Partial<Settings>) => onSettings(withoutEmpty({ ...settings, ...change }));
  return (
    <div className="grid grid-cols-2 gap-3">
      <TextField label="Model" className="col-span-2" value={settings.model ?? ""} maxLength={100} placeholder="any" autoComplete="off" spellCheck={false} onChange={({ target }) => put({ model: target.value || undefined })} />
      <NumberField label="Temperature" hint="0 to 2" value={settings.temperature} min={0} max={2} onValue={(temperature) => put({ temperature })} />
      <NumberField label="Top p" hint="0 to 1" value={settings.topP} min={0} max={1} onValue={(topP) => put({ topP })} />
      <NumberField label="Max tokens" hint="output" whole value={settings.maxTokens} min={1} max={10_000_000} onValue={(maxTokens) => put({ maxTokens })} />
      <NumberField label="Token budget" hint="prompt" whole value={settings.tokenBudget} min={1} max={10_000_000} onValue={(tokenBudget) => put({ tokenBudget })} />
      <NumberField label="Seed" whole value={settings.seed} min={Number.MIN_SAFE_INTEGER} max={Number.MAX_SAFE_INTEGER} onValue={(seed) => put({ seed })} />
      <Select label="Effort" options={efforts} value={settings.effort ?? "unsaid"} onValueChange={(value) => put({ effort: isEffort(value) ? value : undefined })} />
      <div className="col-span-2">
        <StopTexts stop={settings.stop} onStop={(stop) => put({ stop })} />
      </div>
      <div className="col-span-2">
        <OtherSettings other={settings.other} onOther={(other) => put({ other })} />
      </div>
    </div>
  );
}

function withoutEmpty(settings: Settings): Settings | undefined {
  const kept = Object.entries(settings).filter(([, value]) => value !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
