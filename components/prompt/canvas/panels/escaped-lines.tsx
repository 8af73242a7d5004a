/** Texts one a line; those that hold a line end themselves write it as \n. */
export const writeLines = (texts: readonly string[]) => texts.map((text) => text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n")).join("\n");

export const readLines = (text: string): string[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.replace(/\\(\\|n)/g, (_, sign) => (sign === "n" ? "\n" : "\\")));
