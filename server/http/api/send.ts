import type { Asked } from "./asked";
import type { Refused } from "./refused";

export function send({ req, res, headers }: Asked, status: number, body: string): void {
  if (body) {
    headers["content-type"] ??= "application/json";
    headers["content-length"] = Buffer.byteLength(body);
  }
  res.writeHead(status, headers);
  res.end(req.method === "HEAD" ? undefined : body);
}

export function sendRefusal(asked: Asked, refused: Refused): void {
  const { req, res, headers } = asked;
  if (res.headersSent || res.destroyed) return void res.destroy();
  Object.assign(headers, refused.headers, { "content-type": "application/problem+json" });
  send(asked, refused.status, refused.body());
  req.resume(); // what is still on its way is taken and dropped, so that the sender hears the answer
}
