import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import type { LaunchOptions } from "@playwright/test";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** The machine's own Chromium, else the one that a package carries: nothing is downloaded. */
export function chromium(): LaunchOptions {
  const own = process.env.CHROMIUM ?? installed.find((file) => existsSync(file));
  if (own && own !== "packaged") return { executablePath: own };
  const folder = unpacked();
  const env = { ...process.env, LD_LIBRARY_PATH: path.join(folder, "lib"), FONTCONFIG_FILE: path.join(folder, "fonts.conf") };
  return { executablePath: path.join(folder, "chromium"), env };
}

function unpacked(): string {
  const home = packageFolder("@sparticuz/chromium");
  const { version } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8")) as { version: string };
  const folder = path.resolve("node_modules/.cache/chromium", version);
  if (!existsSync(folder)) unpack(path.join(home, "bin"), folder);
  return folder;
}

/** Made aside and renamed, so that two at once, or one interrupted, leave it whole. */
function unpack(from: string, to: string) {
  mkdirSync(path.dirname(to), { recursive: true });
  const aside = mkdtempSync(`${to}-`);
  const open = (name: string) => brotliDecompressSync(readFileSync(path.join(from, name)));
  writeFileSync(path.join(aside, "chromium"), open("chromium.br"), { mode: 0o755 });
  for (const name of ["al2023", "fonts", "swiftshader"]) execFileSync("tar", ["-x", "-C", aside], { input: open(`${name}.tar.br`) });
  writeFileSync(path.join(aside, "fonts.conf"), fontsIn(`${to}/fonts`, "/usr/share/fonts"));
  try {
    renameSync(aside, to);
  } catch {
    rmSync(aside, { recursive: true, force: true }); // another process was faster
  }
}

const fontsIn = (...folders: string[]) =>
  `<?xml version="1.0"?><fontconfig>${folders.map((folder) => `<dir>${folder}</dir>`).join("")}<cachedir>/tmp/fonts-cache</cachedir></fontconfig>`;

function packageFolder(name: string) {
  const main = createRequire(import.meta.url).resolve(name);
  return main.slice(0, main.lastIndexOf(name) + name.length);
}
