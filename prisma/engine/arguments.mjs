const valued = new Set(["--enabled-preview-features", "--extension-types"]);

/** The command line of the native engine: flags, schema files, a data source as JSON, and `cli <command>`. */
export function readArguments(argv) {
  const asked = { version: false, command: undefined, datasource: {}, schemaFiles: [] };
  const words = argv[Symbol.iterator]();
  for (const word of words) {
    if (word === "--version" || word === "-V") asked.version = true;
    else if (word === "--datamodels" || word === "-d") asked.schemaFiles.push(words.next().value);
    else if (word === "--datasource") asked.datasource = JSON.parse(words.next().value);
    else if (word === "cli") asked.command = words.next().value;
    else if (valued.has(word)) words.next();
  }
  return asked;
}
