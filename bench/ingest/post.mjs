// The load, in a process of its own: node post.mjs <url> <connections> <seconds> <per post> <secrets> <name>
import http from "node:http";
import { eventOf } from "./events.mjs";

const [url, connections, seconds, perPost, secrets, name] = process.argv.slice(2);
const keys = JSON.parse(secrets);
const agent = new http.Agent({ keepAlive: true, maxSockets: Number(connections) });
const waits = [];
const end = performance.now() + Number(seconds) * 1000;
let number = 0;
let stored = 0;
let refused = 0;

function post(secret, body) {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${secret}`, "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const request = http.request(url, { agent, method: "POST", headers }, (response) => {
      if (response.statusCode !== 200 && response.statusCode !== 503) {
        response.setEncoding("utf8").once("data", (text) => reject(new Error(`${url} answered ${response.statusCode}: ${text}`)));
        return;
      }
      response.resume().once("end", () => resolve(response.statusCode === 200));
    });
    request.once("error", reject);
    request.end(body);
  });
}

async function keepPosting(at) {
  for (let turn = at; performance.now() < end; turn += Number(connections)) {
    const events = Array.from({ length: Number(perPost) }, () => eventOf(name, number++));
    const body = JSON.stringify(events.length === 1 ? events[0] : events);
    const begun = performance.now();
    if (await post(keys[turn % keys.length], body)) stored += events.length;
    else refused += events.length;
    waits.push(performance.now() - begun);
  }
}

const begun = performance.now();
await Promise.all(Array.from({ length: Number(connections) }, (_, at) => keepPosting(at)));
const took = (performance.now() - begun) / 1000;
agent.destroy();
waits.sort((a, b) => a - b);
const at = (share) => waits[Math.floor(waits.length * share)];
console.log(JSON.stringify({ perSecond: stored / took, refused, median: at(0.5), p99: at(0.99) }));
