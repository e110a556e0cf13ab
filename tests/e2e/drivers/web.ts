import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCertificate } from '@vitejs/plugin-basic-ssl';

/**
 * The web as the browsers under test see it: one proxy that stands for every host, answers with the pages it was given,
 * and writes down every request that is made of it. Nothing leaves the machine.
 */
export interface Web {
  readonly port: number;
  /** Every address asked for so far, in order. */
  readonly requests: string[];
  /** Gives an address its page. A function is asked anew on each request. */
  readonly serve: (url: string, page: string | (() => string)) => void;
  readonly close: () => Promise<void>;
}

export const openWeb = async (): Promise<Web> => {
  const pages = new Map<string, string | (() => string)>();
  const requests: string[] = [];

  const answer: RequestListener = (request, response) => {
    const url = addressOf(request);
    requests.push(url);
    const page = pages.get(url);
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    response.end(typeof page === 'string' ? page : page());
  };

  const certificate = await getCertificate(join(tmpdir(), 'peelback-test-certificate'));
  const secure = createSecureServer({ cert: certificate, key: certificate }, answer);
  await listening(secure);
  const proxy = createServer(answer).on('connect', (request, socket) => {
    // Whatever host was meant, the secure server answers for it.
    const tunnel = connect((secure.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      tunnel.pipe(socket).pipe(tunnel);
    });
    tunnel.on('error', () => socket.destroy());
    socket.on('error', () => tunnel.destroy());
    if (!request.url?.endsWith(':443')) requests.push(`connect:${request.url}`);
  });
  await listening(proxy);

  return {
    port: (proxy.address() as AddressInfo).port,
    requests,
    serve: (url, page) => pages.set(new URL(url).href, page),
    close: async () => {
      for (const server of [proxy, secure]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
};

/** A request that came through a tunnel names its path only. */
const addressOf = ({ url = '/', headers }: IncomingMessage): string =>
  url.startsWith('/') ? `https://${headers.host}${url}` : url;

const listening = (server: ReturnType<typeof createServer>): Promise<void> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
