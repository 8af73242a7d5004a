import type { Input, InputType } from "#server/core/version/content";

const wide: Partial<Record<InputType, number>> = { number: 9, boolean: 8, date: 10, long_text: 16, list: 16, multi_choice: 14, json: 16 };
const usual = 11;
const numbers = 3.5;
const rendered = 20;

/** The widths of the table, in rem: the row's number, its inputs, and what it renders as. */
export function widthsOf(inputs: readonly Input[]) {
  const columns = inputs.map(({ type }) => wide[type] ?? usual);
  return {
    template: [`${numbers}rem`, ...columns.map((width) => `${width}rem`), `minmax(${rendered}rem, 1fr)`].join(" "),
    total: `${numbers + rendered + columns.reduce((sum, width) => sum + width, 0)}rem`,
  };
}
