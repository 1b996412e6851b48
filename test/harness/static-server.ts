import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface StaticServer {
  readonly address: string;
  /** Hands out another folder from now on. */
  handOut(folder: string): void;
  close(): void;
}

/** Any web server at all: it hands out a folder's files under a path, and knows nothing of the workbook. */
export async function serveStatically(path: string, first: string): Promise<StaticServer> {
  let folder = first;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const name = pathname.startsWith(path) ? pathname.slice(path.length) : undefined;
    const file = name === undefined ? '' : join(folder, name === '' ? 'index.html' : name);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end('Not found.');
      return;
    }
    response.writeHead(200, { 'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    // A name that browsers take for safe, and the workbook not for its own server.
    address: `http://course.localhost:${port}${path}`,
    handOut: (other) => {
      folder = other;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
