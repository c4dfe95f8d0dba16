import {createServer} from "node:http";
import type {AddressInfo} from "node:net";

/** A proxy that lets nothing through and remembers who was asked for: whatever Chromium sends off this machine. */
export interface Trap {
  readonly address: string;
  readonly caught: string[];
  close(): void;
}

// Chromium itself asks its maker for updates and accounts; no page of ours asks these hosts for anything.
const errands = /^(?!fonts\.).*\b(google|googleapis|gvt1)\.com$/;

/** Opens a trap on a free port. Requests of workers and of workers' workers end here too. */
export async function openTrap(): Promise<Trap> {
  const caught: string[] = [];
  const note = (url = "") => {
    if (!errands.test(new URL(url.includes("://") ? url : `https://${url}`).hostname)) caught.push(url);
  };
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    note(request.url);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    caught,
    close: () => void server.close()
  };
}
