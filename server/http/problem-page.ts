import { createHash } from "node:crypto";

interface Words {
  title: string;
  detail: string;
  again?: boolean;
}

const styleSheet = `
:root { color-scheme: light dark; --paper: #FAF9F6; --ink: #1B1A17; --ink-2: #57534B; --rule: #E4E0D8; --pencil: #2454D6 }
@media (prefers-color-scheme: dark) { :root { --paper: #151412; --ink: #F1EEE7; --ink-2: #B9B3A7; --rule: #2D2A25; --pencil: #7EA0FF } }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--paper); color: var(--ink); font: 14px/1.6 Inter, system-ui, sans-serif }
main { box-sizing: border-box; max-width: 480px; padding: 32px; border-top: 1px solid var(--rule) }
h1 { margin: 0 0 8px; font: 28px/1.25 "Source Serif 4", Georgia, serif }
p { margin: 0 0 16px; color: var(--ink-2) }
a { color: var(--pencil) }`;

const lookScript = `setInterval(() => fetch("/ready").then(({ ok }) => ok && location.reload(), () => {}), 1000)`;

/** What its policy must allow so that it may look whether the pages are back. */
export const lookPolicy = `script-src 'sha256-${createHash("sha256").update(lookScript).digest("base64")}'; connect-src 'self'`;

/** A page that needs nothing but itself: it is shown when nothing else can be. */
export function problemPage({ title, detail, again }: Words): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${again ? `<script>${lookScript}</script>\n<noscript><meta http-equiv="refresh" content="2"></noscript>\n` : ""}<title>${escape(title)} · Galley</title>
<style>${styleSheet}
</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p>${escape(detail)}</p>
<a href="${again ? "" : "/"}">${again ? "Try again" : "Go to the first page"}</a>
</main>
</body>
</html>
`;
}

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
