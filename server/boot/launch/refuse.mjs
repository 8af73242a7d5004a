const oldest = [20, 19];

/** Says in one sentence why Galley does not start, what to do about it, and leaves with code 1. */
export function refuse(sentence, wayOut) {
  process.stderr.write(`\n${sentence}\n${wayOut}\n`);
  process.exit(1);
}

export function tooOld(version) {
  const [major, minor] = version.split(".").map(Number);
  return major < oldest[0] || (major === oldest[0] && minor < oldest[1]);
}

export function refuseOldNode() {
  const version = process.versions.node;
  if (tooOld(version)) refuse(`Galley needs Node ${oldest.join(".")} or newer, and this is Node ${version}.`, "Install a newer Node from https://nodejs.org and start again.");
}

export function problem(sentence, wayOut) {
  return Object.assign(new Error(sentence), { wayOut });
}
