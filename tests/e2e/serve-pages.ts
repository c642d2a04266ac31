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
  /** The hosts served: a browser maps them to this server. */
  readonly hosts: readonly string[];
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
  const keyOf = (host: string, path: string) => `${host.replace(/:\d+$/, '')} ${path.replace(/[?#].*$/, '')}`;
  const byKey = new Map(
    pages.map(({ url, html }) => {
      const { hostname, pathname } = new URL(url);
      return [keyOf(hostname, pathname), html];
    }),
  );
  const server = createServer((request, response) => {
    const html = byKey.get(keyOf(request.headers.host ?? '', request.url ?? '/'));
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? 'not found');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    hosts: [...new Set(pages.map(({ url }) => new URL(url).hostname))],
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
