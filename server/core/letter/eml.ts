/** A letter as a file that every mail program opens. Text and headers are plain UTF-8, so that people can read it too. */
export interface Eml {
  from: string;
  to: string;
  subject: string;
  at: Date;
  messageId: string;
  text: string;
}

export function writeEml({ from, to, subject, at, messageId, text }: Eml): string {
  const headers = [
    ["From", from],
    ["To", to],
    ["Subject", subject],
    ["Date", at.toUTCString().replace("GMT", "+0000")],
    ["Message-ID", messageId],
    ["MIME-Version", "1.0"],
    ["Content-Type", "text/plain; charset=utf-8"],
    ["Content-Transfer-Encoding", "8bit"],
  ];
  const head = headers.map(([name, value = ""]) => `${name}: ${value.replace(/[\r\n]+/g, " ")}`);
  return [...head, "", text.replace(/\r?\n/g, "\r\n")].join("\r\n");
}

/** Reads what writeEml wrote; it is no reader for anybody else's letters. */
export function readEml(eml: string): Eml {
  const end = eml.indexOf("\r\n\r\n");
  const headers = new Map(eml.slice(0, end).split("\r\n").map(split));
  const value = (name: string) => headers.get(name) ?? "";
  return {
    from: value("From"),
    to: value("To"),
    subject: value("Subject"),
    at: new Date(value("Date")),
    messageId: value("Message-ID"),
    text: eml.slice(end + 4).replaceAll("\r\n", "\n"),
  };
}

function split(line: string): [string, string] {
  const colon = line.indexOf(": ");
  return [line.slice(0, colon), line.slice(colon + 2)];
}

/** The links of a letter, each of which has a line of its own. */
export const linksIn = (text: string) => text.split("\n").filter((line) => /^https?:\/\/\S+$/.test(line));
