const out = process.stderr; // standard output belongs to what is started

/** Does one step of a start and shows how long it takes. */
export async function step(title, work) {
  const begun = Date.now();
  const show = () => `${title} … ${Math.round((Date.now() - begun) / 1000)} s`;
  const ticking = out.isTTY ? setInterval(() => out.write(`\r${show()}`), 1000) : undefined;
  out.write(out.isTTY ? show() : `${title} … `);
  try {
    return await work();
  } finally {
    clearInterval(ticking);
    out.write(out.isTTY ? `\r${show()}\n` : `${Math.round((Date.now() - begun) / 1000)} s\n`);
  }
}
