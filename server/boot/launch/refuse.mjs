const OLDEST = [20, 19];

/** Says in one sentence why Galley does not start, what to do about it, and leaves with code 1. */
export function refuse(sentence, wayOut) {
  process.stderr.write(`\n${sentence}\n${wayOut}\n`);
  process.exit(1);
}

export function refuseOldNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  refuse(`Galley needs Node ${OLDEST.join(".")} or newer, and this is Node ${version}.`, "Install a newer Node from https://nodejs.org and start again.");
}

export function problem(sentence, wayOut) {
  return Object.assign(new Error(sentence), { wayOut });
}
