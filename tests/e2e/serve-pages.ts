import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PAGES, readPage } from '../pages/pages.ts';

export interface ServedPage {
  /** Scheme, host and path, without the query. */
  readonly url: string;
  readonly html: string;
}

export interface PageServer {
  readonly port: number;
  /** The hosts served: a browser maps them to this server, or asks it for every host, as its proxy. */
  readonly hosts: readonly string[];
  /** Every address asked for so far; of an encrypted one only `https://host`, and it is refused. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** The fixture pages under their addresses, over http: the browser maps the hosts to loopback. */
export const fixturePages = (): ServedPage[] =>
  PAGES.map((slug) => {
    const { html, meta } = readPage(slug);
    return { url: meta.url, html };
  });

/** Serves pages by host and path on loopback, on a port of the system's choice. Unknown paths answer 404. */
export async function servePages(pages: readonly ServedPage[]): Promise<PageServer> {
  const asked: string[] = [];
  const keyOf = ({ hostname, pathname }: URL) => `${hostname} ${pathname}`;
  const byKey = new Map(pages.map(({ url, html }) => [keyOf(new URL(url)), html]));
  const server = createServer((request, response) => {
    // A proxy is asked for whole addresses, a server for paths.
    const address = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    asked.push(address.href);
    const html = byKey.get(keyOf(address));
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? 'not found');
  });
  server.on('connect', (request, socket) => {
    asked.push(`https://${(request.url ?? '').replace(/:443$/, '')}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    hosts: [...new Set(pages.map(({ url }) => new URL(url).hostname))],
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** The address under which a browser opens a served page: http, since no certificate is at hand. */
export function openable(url: string, port?: number): string {
  const address = new URL(url);
  address.protocol = 'http:';
  if (port !== undefined) address.port = String(port);
  return address.href;
}

/** The addresses that no page accounts for: neither on a served host nor named in a fixture page. */
export function unaccountedFor(addresses: readonly string[], { hosts }: PageServer): string[] {
  const sources = fixturePages().map(({ html }) => html);
  return addresses.filter(
    (address) =>
      !hosts.includes(new URL(address).hostname) && !sources.some((html) => html.includes(address)),
  );
}
