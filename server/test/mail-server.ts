import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** What the server answers to a letter: a refusal such as "450 Later", or nothing to take it. */
type Answer = (to: string) => string | undefined | void | Promise<string | undefined>;

export interface MailServer {
  url: string;
  /** Everything that was handed over in full, whatever the answer was. */
  letters: { to: string; messageId: string; raw: string }[];
  answer: Answer;
  close(): Promise<void>;
}

/** A real SMTP server on a free port. */
export async function startMailServer(): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    closeTimeout: 100,
    onData(stream, { envelope }, done) {
      const to = envelope.rcptTo.map(({ address }) => address).join();
      void text(stream)
        .then((raw) => take(to, raw))
        .then((refusal) => done(refusal ? refused(refusal) : null), done);
    },
  });
  const take = (to: string, raw: string) => {
    mail.letters.push({ to, raw, messageId: /^Message-ID: (.*?)\r?$/im.exec(raw)?.[1] ?? "" });
    return mail.answer(to);
  };
  // A client killed in the middle of a letter is what some tests are about.
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  const mail: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    letters: [],
    answer: () => undefined,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
  return mail;
}

const refused = (answer: string) => Object.assign(new Error(answer.slice(4)), { responseCode: Number(answer.slice(0, 3)) });
