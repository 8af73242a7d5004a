// What ingest is measured against, in a process of its own: node peer.mjs ack | plain | same <database> <digests>. Says its port and stops with its parent.
import { createHash, randomUUID } from "node:crypto";
import http from "node:http";
import pg from "pg";
import { insertPlain } from "./plain.mjs";
import { insertSame } from "./same.mjs";

const [mode, database, known] = process.argv.slice(2);
const digests = new Set(JSON.parse(known));
const insert = { plain: insertPlain, same: insertSame }[mode];
const pool = insert && new pg.Pool({ connectionString: database, max: 3 });

const waiting = [];
let writing = 0;

/** Each writer takes all that waits. */
async function write() {
  writing += 1;
  await Promise.resolve();
  while (waiting.length > 0) {
    const batch = [];
    while (waiting.length > 0 && batch.length < 2000) batch.push(waiting.shift());
    await insert(pool, batch.flatMap(({ rows }) => rows));
    for (const { done } of batch) done();
  }
  writing -= 1;
}

const stored = (rows) =>
  new Promise((done) => {
    waiting.push({ rows, done });
    if (writing < 3) void write();
  });

function rowsIn(body) {
  const items = Array.isArray(body) ? body : [body];
  for (const { id, output, latencyMs, tokens } of items) {
    if (typeof id !== "string" || typeof output !== "string" || !Number.isFinite(latencyMs) || !Number.isInteger(tokens.input)) throw new Error("unfit");
  }
  return items;
}

const server = http.createServer((req, res) => {
  const chunks = [];
  req.on("data", (chunk) => chunks.push(chunk));
  req.on("end", async () => {
    const secret = (req.headers.authorization ?? "").slice(7);
    if (!digests.has(createHash("sha256").update(secret).digest("hex"))) return res.writeHead(401).end();
    const rows = rowsIn(JSON.parse(Buffer.concat(chunks).toString("utf8")));
    if (pool) await stored(rows);
    const body = JSON.stringify({ results: rows.map((_, index) => ({ index, id: randomUUID(), status: "new" })) });
    res.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
    res.end(body);
  });
});
server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
process.once("disconnect", () => process.exit());
