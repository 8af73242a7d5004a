import { execFile, fork } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { promisify } from "node:util";
import pg from "pg";
import { plainTable } from "./ingest/plain.mjs";
import { sameTables } from "./ingest/same.mjs";
import { fillRuns } from "./ingest/fill-runs.mjs";
import { makeTenants, switchRedaction } from "./ingest/tenants.mjs";
import { startPerishable } from "#server/test/perishable";

export const title = "Ingest: runs, durable before they are acknowledged";

const rounds = Number(process.env.ROUNDS ?? 3);
const seconds = Number(process.env.SECONDS ?? 5);
const stored = Number(process.env.STORED ?? 2_000_000);
const gateway = process.env.GATEWAY === "source" ? undefined : ["dist/gateway.mjs"];
const node = promisify(execFile).bind(null, process.execPath);

export async function run() {
  const galley = await startPerishable(gateway);
  const peers = [];
  try {
    galley.meet();
    const tenants = await makeTenants(128);
    const owner = new pg.Client({ connectionString: galley.ownerUrl });
    await owner.connect();
    const beside = await anotherDatabase(owner, galley.ownerUrl);
    const digests = JSON.stringify(tenants.map(({ secretKey }) => createHash("sha256").update(secretKey).digest("hex")));
    const ack = await startPeer(peers, "ack", beside, digests);
    const plain = await startPeer(peers, "plain", beside, digests);
    await owner.query(sameTables);
    const same = await startPeer(peers, "same", galley.ownerUrl, digests);

    const post = (url, perPost, keys) => (round) => load("bench/ingest/post.mjs", url, perPost === 1 ? 128 : 16, seconds, perPost, JSON.stringify(keys), `${Date.now()}-${round}`);
    const all = tenants.map(({ secretKey }) => secretKey);
    const ours = `${galley.url.replace("localhost", "127.0.0.1")}/api/v1/runs`;
    await switchRedaction(owner, tenants, false);
    for (const [name, keys] of [["one tenant", all.slice(0, 1)], ["128 tenants", all]]) {
      await compare(`singly, 128 connections, ${name}`, [
        ["read and acknowledged", post(ack, 1, keys)],
        ["coalesced plain insert", post(plain, 1, keys)],
        ["the same into tables like ours", post(same, 1, keys)],
        ["Galley", post(ours, 1, keys)],
      ]);
    }
    for (const [name, keys] of [["one tenant", all.slice(0, 1)], ["128 tenants", all]]) {
      await compare(`in hundreds, 16 connections, ${name}`, [
        ["read and acknowledged", post(ack, 100, keys)],
        ["raw unnest, no HTTP", () => load("bench/ingest/unnest.mjs", "plain", beside, seconds)],
        ["the same into tables like ours", () => load("bench/ingest/unnest.mjs", "same", galley.ownerUrl, seconds)],
        ["coalesced plain insert", post(plain, 100, keys)],
        ["coalesced into tables like ours", post(same, 100, keys)],
        ["Galley", post(ours, 100, keys)],
      ]);
    }
    await switchRedaction(owner, tenants, true);
    await compare("redaction with every detector on, one tenant", [
      ["Galley, singly", post(ours, 1, all.slice(0, 1))],
      ["Galley, in hundreds", post(ours, 100, all.slice(0, 1))],
    ]);
    await switchRedaction(owner, tenants, false);
    if (stored > 0) {
      await fillRuns(owner, tenants[0].workspaceId, stored);
      await compare(`singly, one tenant that has ${stored.toLocaleString("en")} runs already`, [
        ["coalesced plain insert", post(plain, 1, all.slice(0, 1))],
        ["Galley", post(ours, 1, all.slice(0, 1))],
      ]);
    }
    await owner.end();
  } finally {
    for (const peer of peers) peer.disconnect();
    await galley.stop();
  }
}

async function anotherDatabase(owner, url) {
  await owner.query("CREATE DATABASE beside");
  const beside = url.replace(/[^/]*$/, "beside");
  const client = new pg.Client({ connectionString: beside });
  await client.connect();
  await client.query(plainTable);
  await client.end();
  return beside;
}

async function startPeer(peers, mode, database, digests) {
  const peer = fork("bench/ingest/peer.mjs", [mode, database, digests]);
  peers.push(peer);
  const [{ port }] = await once(peer, "message");
  return `http://127.0.0.1:${port}/`;
}

async function load(...args) {
  const { stdout } = await node(args.map(String));
  return JSON.parse(stdout);
}

/** All in turn, round after round and each time in the other order; the last is ours. */
async function compare(what, sides) {
  const results = sides.map(() => []);
  for (const [, ask] of sides) await ask("warm");
  for (let round = 0; round < rounds; round += 1) {
    const order = sides.map((_, at) => at);
    for (const at of round % 2 ? order.reverse() : order) results[at].push(await sides[at][1](round));
  }
  console.log(`  ${what}: ${rounds} rounds of ${seconds} s`);
  const middle = (at, key) => results[at].map((one) => one[key]).sort((a, b) => a - b)[rounds >> 1];
  const last = sides.length - 1;
  sides.forEach(([name], at) => {
    const ratio = at === last ? "" : `   ${sides[last][0]} is ${(middle(last, "perSecond") / middle(at, "perSecond")).toFixed(2)} of it`;
    console.log(`  ${name.padEnd(31)} ${middle(at, "perSecond").toFixed(0).padStart(8)} /s   median ${middle(at, "median").toFixed(2)} ms   p99 ${middle(at, "p99").toFixed(2)} ms   refused ${middle(at, "refused")}${ratio}`);
  });
  console.log();
}
