import type { DestinationStream } from 'pino';

export type LogLine = Record<string, unknown> & { readonly msg: string };

/** Keeps what a logger writes, line by line. */
export class LogLines implements DestinationStream {
  readonly all: LogLine[] = [];

  write(text: string): void {
    for (const line of text.trim().split('\n')) this.all.push(JSON.parse(line));
  }

  /** Those of one request. */
  of(id: string): LogLine[] {
    return this.all.filter(({ requestId }) => requestId === id);
  }
}
