import {spawn} from "node:child_process";
import {createServer, type AddressInfo} from "node:net";
import {setTimeout} from "node:timers/promises";

/** A served site: its origin, and how to end it. */
export interface ServedSite {
  readonly origin: string;
  close(): void;
}

/** Serves dist on a free port, by the server and with the settings of `npm run serve`. */
export async function serveSite(dist = "dist"): Promise<ServedSite> {
  const port = await freePort();
  const args = [
    "node_modules/sirv-cli/bin.js",
    dist,
    "--host",
    "127.0.0.1",
    "--port",
    String(port),
    "--etag",
    "--quiet"
  ];
  const server = spawn(process.execPath, args, {stdio: "ignore"});
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; ++attempt) {
    const answered = await fetch(origin).then(
      ({ok}) => ok,
      () => false
    );
    if (answered) return {origin, close: () => void server.kill()};
    await setTimeout(100);
  }
  server.kill();
  throw new Error(`site is not served at ${origin}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const {port} = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
