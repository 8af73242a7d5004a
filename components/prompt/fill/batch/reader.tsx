import { isBlank, readRow, type Cells, type RowRead } from "#server/core/batch/row";
import { rendererOf, type Rendered, type RenderOptions } from "#server/core/template/render";
import type { PromptContent } from "#server/core/version/content";

export interface Reader {
  read: (cells: Cells) => RowRead;
  /** What a row renders as; nothing, while it is blank. */
  rendered: (cells: Cells) => Rendered | undefined;
  /** Why no row can be rendered, whatever is in it. */
  broken: string[];
}

const nothingWrong: RowRead = { values: {}, problems: [] };

/** Reads and renders rows, each once for as long as it stays as it is. */
export function readerOf(content: PromptContent, options: RenderOptions): Reader {
  const render = rendererOf(content, options);
  const readings = new WeakMap<Cells, RowRead>();
  const renderings = new WeakMap<Cells, Rendered>();

  function read(cells: Cells): RowRead {
    const known = readings.get(cells);
    if (known) return known;
    const reading = isBlank(cells) ? nothingWrong : readRow(content.inputs, cells);
    readings.set(cells, reading);
    return reading;
  }

  function rendered(cells: Cells): Rendered | undefined {
    if (isBlank(cells)) return undefined;
    const known = renderings.get(cells);
    if (known) return known;
    const { values, problems } = read(cells);
    const ill = problems.map(({ column, sentence }) => ({ input: column, sentence }));
    const rendering: Rendered = ill.length > 0 ? { ok: false, problems: ill } : render(values);
    renderings.set(cells, rendering);
    return rendering;
  }

  const empty = render({});
  return { read, rendered, broken: empty.ok ? [] : [...new Set(empty.problems.flatMap(({ block, sentence }) => (block ? [sentence] : [])))] };
}
