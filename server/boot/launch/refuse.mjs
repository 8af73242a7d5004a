const OLDEST = [20, 19];

/** Says in one sentence why Galley does not start, what to do about it, and leaves with code 1. */
export function refuse(sentence, wayOut) {
  process.stderr.write(`\n${sentence}\n${wayOut}\n`);
  process.exit(1);
}

export function tooOld(version) {
  const [major, minor] = version.split(".").map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

export function refuseOldNode() {
  const version = process.versions.node;
  if (tooOld(version)) refuse(`Galley needs Node ${OLDEST.join(".")} or newer, and this is Node ${version}.`, "Install a newer Node from https://nodejs.org and start again.");
}

export function problem(sentence, wayOut) {
  return Object.assign(new Error(sentence), { wayOut });
}
