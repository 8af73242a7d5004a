"use client";
import { most } from "#server/core/version/bounds";
import { inputTypes, type Input, type InputType } from "#server/core/version/content";
import { typeWords } from "#components/prompt/canvas/text/known";
import { FillField } from "#components/prompt/fill/fill-field";
import { Select } from "#components/ui/select";
import { Switch } from "#components/ui/switch";
import { TextArea } from "#components/ui/text-area";
import { TextField } from "#components/ui/text-field";
import { LimitFields } from "./limit-fields";
import { OptionLines } from "./option-lines";
import { isChoice, retyped } from "./retyped";

const types = inputTypes.map((type) => ({ value: type, label: typeWords[type].replace(/^./, (letter) => letter.toUpperCase()) }));
const isType = (value: string): value is InputType => inputTypes.some((type) => type === value);

interface Props {
  input: Input;
  nameProblem?: string;
  onInput: (input: Input) => void;
}

export function InputFields({ input, nameProblem, onInput }: Props) {
  const put = (change: Partial<Input>) => onInput(stripped({ ...input, ...change }));
  const { default: _given, example: _example, help: _help, ...bare } = input;
  const tried = { ...bare, required: false, untrusted: false };
  return (
    <>
      <div className="grid grid-cols-2 gap-3 max-desk:grid-cols-1">
        <TextField label="Name" className="[&_input]:mono" value={input.name} error={nameProblem} maxLength={most.inputName} autoComplete="off" autoCapitalize="off" spellCheck={false} onChange={({ target }) => put({ name: target.value.trim() })} />
        <Select label="Type" options={types} value={input.type} onValueChange={(value) => isType(value) && onInput(retyped(input, value))} />
      </div>
      <div className="grid grid-cols-2 gap-3 max-desk:grid-cols-1">
        <Switch label="Required" help={demandOf(input)} checked={input.required} onCheckedChange={(required) => put({ required })} />
        <Switch label="Untrusted" help={input.untrusted ? "Somebody outside wrote it; mark where it starts and ends." : "Nobody outside writes it."} checked={input.untrusted} onCheckedChange={(untrusted) => put({ untrusted })} />
      </div>
      {isChoice(input.type) ? <OptionLines options={input.options ?? []} onOptions={(options) => put({ options })} /> : null}
      <LimitFields input={input} onLimits={(limits) => put({ limits })} />
      {input.type === "number" ? <TextField label="Unit" hint="£, words, kWh" value={input.unit ?? ""} maxLength={20} onChange={({ target }) => put({ unit: target.value || undefined })} /> : null}
      <TextArea label="Help" hint="for whoever fills it" value={input.help ?? ""} maxLength={most.help} rows={2} onChange={({ target }) => put({ help: target.value || undefined })} />
      <div className="grid grid-cols-2 gap-3 max-desk:grid-cols-1 [&_label]:font-sans">
        <FillField input={{ ...tried, name: "Default" }} value={input.default} onValue={(value) => put({ default: value })} />
        <FillField input={{ ...tried, name: "Example" }} value={input.example} onValue={(value) => put({ example: value })} />
      </div>
    </>
  );
}

function demandOf(input: Input) {
  if (!input.required) return "It may be left out.";
  return input.default === undefined ? "Rendering without it is refused." : "Left out, the default stands in; empty is refused.";
}

/** What is not said is not there, so that it has no part in the checksum. */
const stripped = (input: Input): Input => Object.fromEntries(Object.entries(input).filter(([, part]) => part !== undefined)) as unknown as Input; // safe because only what may be absent is left out
