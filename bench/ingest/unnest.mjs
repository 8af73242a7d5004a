// Raw rows, with no HTTP before them: node unnest.mjs plain | same <database> <seconds>
import pg from "pg";
import { eventOf } from "./events.mjs";
import { insertPlain } from "./plain.mjs";
import { insertSame } from "./same.mjs";

const [mode, database, seconds] = process.argv.slice(2);
const insert = mode === "same" ? insertSame : insertPlain;
const pool = new pg.Pool({ connectionString: database, max: 3 });
const end = performance.now() + Number(seconds) * 1000;
let number = 0;
const waits = [];

async function keepInserting() {
  while (performance.now() < end) {
    const rows = Array.from({ length: 100 }, () => eventOf("raw", number++));
    const begun = performance.now();
    await insert(pool, rows);
    waits.push(performance.now() - begun);
  }
}

const begun = performance.now();
await Promise.all([keepInserting(), keepInserting(), keepInserting()]);
const took = (performance.now() - begun) / 1000;
await pool.end();
waits.sort((a, b) => a - b);
console.log(JSON.stringify({ perSecond: (waits.length * 100) / took, refused: 0, median: waits[waits.length >> 1], p99: waits[Math.floor(waits.length * 0.99)] }));
