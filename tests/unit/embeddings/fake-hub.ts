import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A model hub on this machine, with the faults of real ones. */
export class FakeHub {
  readonly #server = createServer((request, response) => this.#answer(request, response));
  readonly requests: { readonly url: string; readonly range: string | undefined }[] = [];
  /** Cuts the connection of that many answers half-way. */
  cuts = 0;
  /** Serves that many answers with one byte wrong. */
  wrongAnswers = 0;
  acceptsRanges = true;
  silent = false;

  constructor(readonly files: Map<string, Buffer>) {}

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer({ url = '', headers: { range } }: IncomingMessage, response: ServerResponse): void {
    this.requests.push({ url, range });
    if (this.silent) return;
    const content = this.files.get(url);
    if (!content) return void response.writeHead(404).end();
    const start = this.acceptsRanges ? Number(range?.match(/^bytes=(\d+)-$/)?.[1] ?? 0) : 0;
    const body = this.#body(content).subarray(start);
    response.writeHead(start > 0 ? 206 : 200, { 'content-length': body.length });
    if (this.cuts-- <= 0) return void response.end(body);
    response.write(body.subarray(0, body.length / 2), () => {
      setTimeout(() => response.destroy(), 100);
    });
  }

  #body(content: Buffer): Buffer {
    if (this.wrongAnswers-- <= 0) return content;
    return content.map((byte, i) => (i === 5 ? byte ^ 1 : byte)) as Buffer;
  }
}
