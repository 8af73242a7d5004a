const formula = /^'*[=+\-@\t]/;

/** What a spreadsheet would run rather than show. */
export const isFormula = (cell: string) => formula.test(cell);

/** An apostrophe makes a spreadsheet show the cell as it is written. */
export const guarded = (cell: string) => (isFormula(cell) ? `'${cell}` : cell);

export const unguarded = (cell: string) => (cell.startsWith("'") && isFormula(cell) ? cell.slice(1) : cell);
