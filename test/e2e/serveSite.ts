import {spawn} from "node:child_process";

/** A served site: its origin, and how to end it. */
export interface ServedSite {
  readonly origin: string;
  close(): void;
}

/** Serves dist on a free port, by the server and with the settings of `npm run serve`. Rejects if the server ends. */
export function serveSite(dist = "dist"): Promise<ServedSite> {
  // the server looks for the port itself and says it once it listens: a port found here could be taken by then
  const args = ["node_modules/sirv-cli/bin.js", dist, "--host", "127.0.0.1", "--port", "0", "--etag"];
  const server = spawn(process.execPath, [...args, "--no-clear", "--no-logs"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {...process.env, HOST: "", PORT: ""} // either would go before what is asked here
  });
  return new Promise((resolve, reject) => {
    let said = "";
    server.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const [origin] = /http:\/\/127\.0\.0\.1:\d+(?=\s)/.exec(said) ?? [];
      if (origin !== undefined) resolve({origin, close: () => void server.kill()});
    });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`server of ${dist} ended: ${code}`)));
  });
}
