/** Some read the wide signs of East Asian keyboards alike, and skip what only begins a line. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** What a spreadsheet would run rather than show. */
export const isFormula = (cell: string) => formula.test(cell);

/** An apostrophe makes a spreadsheet show the cell as it is written. */
export const guarded = (cell: string) => (isFormula(cell) ? `'${cell}` : cell);

export const unguarded = (cell: string) => (cell.startsWith("'") && isFormula(cell) ? cell.slice(1) : cell);
