// The floor: what Node's own listener answers when it has nothing to do. Says its port and stops with its parent.
import http from "node:http";

const body = JSON.stringify({ alive: true });
const server = http.createServer((_request, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
process.once("disconnect", () => process.exit());
