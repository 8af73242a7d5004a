/** How much may be brought in at once. */
export const mostCarried = {
  /** Characters of one file. */
  file: 2_000_000,
  files: 5_000,
  versions: 200,
  prompts: 1_000,
  /** How deep values may lie inside one another. */
  depth: 80,
  aliases: 100,
  /** Of YAML, which is slow to read where it is made of many small values. */
  tokens: 500_000,
};

export const tooManyPrompts = `holds more than ${mostCarried.prompts.toLocaleString("en")} prompts. Split it and bring in the parts.`;
