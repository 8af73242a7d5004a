/** How much one batch may hold. */
export const most = {
  rows: 10_000,
  /** Characters of a file, and of what is pasted. */
  text: 20_000_000,
};

export const tooLong = `This is more than ${most.text.toLocaleString("en")} characters. Nothing was loaded; divide it.`;
