// A process of its own, so that making the load does not slow down what is measured: node load.mjs <url> <connections> <seconds> <headers>
import http from "node:http";

const [url, connections, seconds, headers] = process.argv.slice(2);
const agent = new http.Agent({ keepAlive: true, maxSockets: Number(connections) });
const waits = [];
const end = performance.now() + Number(seconds) * 1000;

function ask() {
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent, headers: JSON.parse(headers) }, (response) => {
        response.resume().once("end", () => (response.statusCode === 200 ? resolve() : reject(new Error(`${url} answered ${response.statusCode}.`))));
      })
      .once("error", reject);
  });
}

async function keepAsking() {
  while (performance.now() < end) {
    const begun = performance.now();
    await ask();
    waits.push(performance.now() - begun);
  }
}

await Promise.all(Array.from({ length: Number(connections) }, keepAsking));
agent.destroy();
waits.sort((a, b) => a - b);
const at = (share) => waits[Math.floor(waits.length * share)];
console.log(JSON.stringify({ perSecond: waits.length / Number(seconds), median: at(0.5), p99: at(0.99) }));
