import { env } from "#server/env";
import type { LoginUrls } from "./logins";

interface Given {
  urls: LoginUrls;
  secret: string;
  nextUrl: string;
  embedded: boolean;
  begin?: string;
}

/** What the parts are told. The owner's address is blanked, not left out: Next would read it again from a .env file. */
export function childEnv({ urls, secret, nextUrl, embedded, begin }: Given): NodeJS.ProcessEnv {
  const { PORT, HOST, PUBLIC_URL, DATA_DIR } = env();
  return {
    ...process.env,
    PORT: String(PORT),
    HOST,
    PUBLIC_URL,
    DATA_DIR,
    TZ: "UTC",
    NEXT_TELEMETRY_DISABLED: "1",
    NEXT_URL: nextUrl,
    NEXTAUTH_URL: PUBLIC_URL,
    NEXTAUTH_SECRET: secret,
    AUTH_SECRET: secret,
    DATABASE_URL: "",
    DATABASE_DIRECT_URL: "",
    DATABASE_APP_URL: urls.appUrl,
    DATABASE_LISTEN_URL: urls.listenUrl,
    DATABASE_RECORDER_URL: urls.recorderUrl,
    DATABASE_QUEUE_URL: urls.queueUrl,
    GALLEY_EMBEDDED: embedded ? "1" : "",
    GALLEY_BEGIN: begin ?? "",
  };
}
