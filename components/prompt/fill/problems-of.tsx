import { problemOf } from "#server/core/template/values";
import type { Input, Json } from "#server/core/version/content";

/** What is wrong with each value, by the input's name. With `filled` what is merely missing is passed over, since it may yet come. */
export function problemsOf(inputs: readonly Input[], values: Readonly<Record<string, Json | undefined>>, filled?: boolean): Record<string, string> {
  const wrong = inputs.flatMap((input) => {
    const value = values[input.name];
    const problem = filled && value === undefined ? undefined : problemOf(input, value);
    return problem === undefined ? [] : [[input.name, problem] as const];
  });
  return Object.fromEntries(wrong);
}
