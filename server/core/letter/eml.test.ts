import fc from "fast-check";
import { expect, test } from "vitest";
import { linksIn, readEml, writeEml } from "./eml";

const line = fc.string({ unit: "grapheme" }).filter((text) => !/[\r\n]/.test(text));
const text = fc.array(line).map((lines) => lines.join("\n"));
const at = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }).map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));

test("what was written is read again", () => {
  const letters = fc.record({ from: line, to: line, subject: line, at, messageId: line, text });
  fc.assert(
    fc.property(letters, (letter) => {
      expect(readEml(writeEml(letter))).toEqual(letter);
    }),
  );
});

test("a subject can't add a header", () => {
  const eml = writeEml({ from: "a", to: "b", subject: "Hello\r\nBcc: c@example.com", at: new Date(0), messageId: "<1@x>", text: "" });
  expect(eml.split("\r\n").some((header) => header.startsWith("Bcc"))).toBe(false);
});

test("looks as mail programs expect", () => {
  const eml = writeEml({ from: "Galley <galley@localhost>", to: "ada@example.com", subject: "Grüße", at: new Date("2026-11-20T10:00:00Z"), messageId: "<1@x>", text: "Hello\nthere\n" });
  expect(eml).toBe(
    [
      ...["From: Galley <galley@localhost>", "To: ada@example.com", "Subject: Grüße", "Date: Fri, 20 Nov 2026 10:00:00 +0000", "Message-ID: <1@x>"],
      ...["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "", "Hello", "there", ""],
    ].join("\r\n"),
  );
});

test("only a line that is a link is a link", () => {
  expect(linksIn("See https://a.example\nhttps://b.example/x?y=1\nhttp://localhost:3000/link/t\nftp://c.example")).toEqual(["https://b.example/x?y=1", "http://localhost:3000/link/t"]);
});
