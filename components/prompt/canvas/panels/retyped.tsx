import { problemOfInput } from "#server/core/template/values";
import type { Input, InputType } from "#server/core/version/content";

export const isChoice = (type: InputType) => type === "choice" || type === "multi_choice";
export const isCounted = (type: InputType) => type === "number" || type === "text" || type === "long_text" || type === "list" || type === "multi_choice";

/** An input of another type, without whatever the new type has no use for. */
export function retyped(input: Input, type: InputType): Input {
  const { options, limits, default: given, example, unit, ...rest } = input;
  const plain: Input = { ...rest, type, ...(isChoice(type) && { options: options ?? [] }), ...(type === "number" && unit !== undefined && { unit }) };
  const parts: Partial<Input>[] = [{ limits }, { default: given }, { example }];
  return parts.reduce<Input>((kept, part) => {
    const said = Object.values(part).some((value) => value !== undefined);
    const next = { ...kept, ...part };
    return said && problemOfInput(next) === undefined ? next : kept;
  }, plain);
}
