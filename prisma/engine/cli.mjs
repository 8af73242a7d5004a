import { addressOf, createDatabase, dropDatabase, withClient } from "./address.mjs";

const commands = {
  "can-connect-to-database": (url) => withClient(addressOf(url), (client) => client.query("SELECT 1")),
  "create-database": createDatabase,
  "drop-database": dropDatabase,
};

const codes = {
  "3D000": "P1003",
  "28P01": "P1000",
  28000: "P1000",
  "42P04": "P1009",
  42501: "P1010",
};

/** One command, answered by the exit code and a line on stderr that the CLI parses. */
export async function runOnce(command, datasource) {
  const run = commands[command];
  try {
    if (!run) throw new Error(`This schema engine does not know the command "${command}".`);
    await run(datasource.url);
    return 0;
  } catch (thrown) {
    const error = thrown.errors?.[0] ?? thrown;
    report({ is_panic: false, error_code: codes[error.code] ?? "P1001", message: error.message, meta: null, backtrace: null });
    return 1;
  }
}

function report(fields) {
  const line = { timestamp: new Date().toISOString(), level: "ERROR", fields, target: "schema_engine::logger" };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
