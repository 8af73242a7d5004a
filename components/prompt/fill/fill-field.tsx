"use client";
import type { Input, InputType } from "#server/core/version/content";
import { BooleanControl } from "./boolean-control";
import { CellControl } from "./cell-control";
import { ChoiceControl } from "./choice-control";
import { DateControl } from "./date-control";
import type { ControlProps } from "./filled-field";
import { MultiChoiceControl } from "./multi-choice-control";
import { TextControl } from "./text-control";

const controls: Record<InputType, (props: ControlProps) => React.ReactNode> = {
  text: TextControl,
  long_text: TextControl,
  number: CellControl,
  boolean: BooleanControl,
  choice: ChoiceControl,
  multi_choice: MultiChoiceControl,
  list: CellControl,
  date: DateControl,
  json: CellControl,
};

/** One input of a prompt with the control that suits its type. */
export function FillField(props: Omit<ControlProps, "id"> & { input: Input }) {
  const Control = controls[props.input.type];
  return <Control {...props} />;
}
