import type { Ref } from "react";

interface Props {
  height: number;
  /** How many columns it spans. */
  span: number;
  ref?: Ref<HTMLTableRowElement>;
}

/** As high as the rows it stands for. */
export const BlankRow = ({ height, span, ref }: Props) => (
  <tr ref={ref} aria-hidden className="max-desk:block">
    <td colSpan={span} style={{ height }} className="p-0 max-desk:block" />
  </tr>
);
