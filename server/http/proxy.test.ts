import { createHash } from "node:crypto";
import { once } from "node:events";
import http, { type IncomingMessage } from "node:http";
import { afterEach, expect, test } from "vitest";
import { openGateway, type TestGateway } from "#server/test/gateway";

let gateway: TestGateway | undefined;
afterEach(() => gateway?.close());

test("method, address, body, status and answer pass through as they are", async () => {
  gateway = await openGateway((req, res) => {
    res.writeHead(201, { "content-type": "text/plain", etag: '"1"' });
    res.write(`${req.method} ${req.url} `);
    req.pipe(res);
  });
  const answer = await gateway.ask({ method: "PUT", path: "/a%20b/?q=%C3%A9&x", headers: { origin: gateway.origin }, body: "text" });
  expect(answer).toMatchObject({ status: 201, body: "PUT /a%20b/?q=%C3%A9&x text", headers: { "content-type": "text/plain", etag: '"1"' } });
  expect((await gateway.ask({ method: "HEAD" })).body).toBe("");
});

const inner = "POST /inner HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n";
const framed: [string, string][] = [
  ["in chunks", `transfer-encoding: chunked\r\n\r\n${inner.length.toString(16)}\r\n${inner}\r\n0\r\n\r\n`],
  ["of a length", `content-length: ${inner.length}\r\n\r\n${inner}`],
  ["of a length the connection disowns", `connection: content-length\r\ncontent-length: ${inner.length}\r\n\r\n${inner}`],
];
test.each(framed.flatMap(([how, rest]) => ["GET", "DELETE", "POST"].map((method) => [method, how, rest])))("the body of a %s %s stays a body and never becomes a request", async (method, _how, rest) => {
  const urls: string[] = [];
  gateway = await openGateway((req, res) => {
    urls.push(req.url ?? "");
    req.pipe(res);
  });
  const { port, origin } = gateway;
  expect(await gateway.say(`${method} /outer HTTP/1.1\r\nhost: localhost:${port}\r\norigin: ${origin}\r\nconnection: close\r\n${rest}`)).toContain(inner);
  expect(urls).toEqual(["/outer"]);
});

test("an answer arrives as it is written, not when it is finished", async () => {
  const finish = signal();
  gateway = await openGateway((_req, res) => {
    res.write("first");
    void finish.promise.then(() => res.end("last"));
  });
  const answer = await open(gateway);
  expect(String((await once(answer, "data"))[0])).toBe("first");
  finish.resolve();
  expect(String((await once(answer, "data"))[0])).toBe("last");
});

test("an event stream is open before its first event", async () => {
  const begin = signal();
  gateway = await openGateway((_req, res) => {
    res.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
    void begin.promise.then(() => res.write("data: 1\n\n"));
  });
  const answer = await open(gateway);
  expect(answer.headers["content-type"]).toBe("text/event-stream");
  begin.resolve();
  expect(String((await once(answer, "data"))[0])).toBe("data: 1\n\n");
  answer.destroy();
});

test("when the browser goes away, Next is told", async () => {
  const gone = signal();
  gateway = await openGateway((_req, res) => {
    res.once("close", gone.resolve);
    res.write("first");
  });
  const answer = await open(gateway);
  answer.destroy();
  await gone.promise;
  expect(answer.destroyed).toBe(true);
});

test("also when the page has not begun yet", async () => {
  const asked = signal();
  const gone = signal();
  gateway = await openGateway((_req, res) => {
    res.once("close", gone.resolve);
    asked.resolve();
  });
  const impatient = http.get({ host: "127.0.0.1", port: gateway.port, headers: { host: `localhost:${gateway.port}` }, agent: false }).on("error", () => {});
  await asked.promise;
  impatient.destroy();
  await gone.promise;
  expect(impatient.destroyed).toBe(true);
});

test("when Next breaks off, the browser sees a broken answer, not a short one", async () => {
  gateway = await openGateway((_req, res) => {
    res.writeHead(200, { "content-length": "100" });
    res.write("first", () => res.destroy());
  });
  const answer = await open(gateway);
  answer.resume();
  await expect(once(answer, "end")).rejects.toThrow("aborted");
});

test("while Next is away a browser gets a page that tries again, a program a problem, and then all is well", async () => {
  gateway = await openGateway((_req, res) => res.end("here"));
  expect((await gateway.ask()).body).toBe("here");
  await gateway.next.close();
  const page = await gateway.ask({ headers: { accept: "text/html" } });
  expect(page).toMatchObject({ status: 503, headers: { "retry-after": "2", "cache-control": "no-store" } });
  expect(page.body).toContain("<h1>Galley is coming back</h1>");
  expect(page.body).toContain('http-equiv="refresh"');
  const [, script = ""] = /<script>(.*)<\/script>/.exec(page.body) ?? [];
  expect(page.headers["content-security-policy"]).toContain(createHash("sha256").update(script).digest("base64"));
  const problem = await gateway.ask({ method: "POST", headers: { origin: gateway.origin }, body: "text" });
  expect(JSON.parse(problem.body)).toMatchObject({ status: 503, title: "Galley is coming back" });
  await gateway.next.listen();
  expect((await gateway.ask()).body).toBe("here");
});

test("a connection kept too long by Next is replaced without anyone noticing", async () => {
  let connections = 0;
  gateway = await openGateway((req, res) => {
    const worn = (req.socket as { asked?: boolean }).asked;
    (req.socket as { asked?: boolean }).asked = true;
    if (worn) return req.socket.destroy();
    connections += 1;
    return res.end("here");
  });
  for (let time = 0; time < 3; time += 1) expect((await gateway.ask()).body).toBe("here");
  expect(connections).toBe(3);
});

test("a page that does not come is given up", async () => {
  gateway = await openGateway(() => {}, { patience: 50 });
  expect((await gateway.ask()).status).toBe(504);
});

async function open({ port }: TestGateway): Promise<IncomingMessage> {
  const asked = http.get({ host: "127.0.0.1", port, headers: { host: `localhost:${port}` }, agent: false });
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  return answer;
}

function signal() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
