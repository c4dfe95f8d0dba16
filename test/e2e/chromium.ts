import {existsSync} from "node:fs";
import {chromium, type Browser} from "playwright-core";

const candidates = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The Chromium of this machine: DESIL_CHROMIUM if set, else where Debian and others put it; undefined if none. */
export function chromiumPath(): string | undefined {
  return [process.env.DESIL_CHROMIUM ?? [], candidates].flat().find((path) => existsSync(path));
}

/** Starts it without a window and its own errands; `proxy` gets every request to another machine. */
export async function openChromium(proxy?: string): Promise<Browser> {
  const path = chromiumPath();
  if (path === undefined) throw new Error("no Chromium on this machine: see the message of the test command");
  return chromium.launch({
    executablePath: path,
    ...(proxy === undefined ? {} : {proxy: {server: proxy, bypass: "127.0.0.1"}}),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync"
    ]
  });
}
