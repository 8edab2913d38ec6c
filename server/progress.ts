import cliProgress from 'cli-progress';

export interface Progress {
  /** `total` may be unknown or grow. */
  update(done: number, total?: number): void;
  stop(): void;
}

const lineEveryMs = 3_000;

/** A bar on a terminal, plain lines now and then otherwise; on stderr, so that stdout holds results only. */
export function startProgress(label: string): Progress {
  return process.stderr.isTTY ? new BarProgress(label) : new LineProgress(label);
}

class BarProgress implements Progress {
  private bar: cliProgress.SingleBar | null = null;

  constructor(private readonly label: string) {}

  update(done: number, total = 0): void {
    this.bar ??= this.start();
    this.bar.setTotal(total);
    this.bar.update(done);
  }

  stop(): void {
    this.bar?.stop();
    this.bar = null;
  }

  private start(): cliProgress.SingleBar {
    const format = `${this.label} [{bar}] {percentage}% | {value}/{total} | {eta_formatted} left`;
    const bar = new cliProgress.SingleBar(
      { format, stream: process.stderr, hideCursor: true, etaBuffer: 30 },
      cliProgress.Presets.shades_classic,
    );
    bar.start(0, 0);
    return bar;
  }
}

class LineProgress implements Progress {
  private began = 0;
  private first: number | null = null;
  private printed = Number.NEGATIVE_INFINITY;
  private pending: string | null = null;
  private last: string | null = null;

  constructor(private readonly label: string) {}

  update(done: number, total = 0): void {
    if (this.first === null) this.begin(done);
    const line = this.line(done, total);
    if (line !== this.last) this.pending = line;
    if (this.pending && performance.now() - this.printed >= lineEveryMs) this.print();
  }

  stop(): void {
    if (this.pending) this.print();
    this.first = null;
  }

  private begin(done: number): void {
    this.first = done;
    this.began = performance.now();
  }

  private print(): void {
    process.stderr.write(`${this.pending}\n`);
    this.last = this.pending;
    this.pending = null;
    this.printed = performance.now();
  }

  private line(done: number, total: number): string {
    const seconds = (performance.now() - this.began) / 1000;
    const perSecond = (done - this.first!) / Math.max(seconds, 0.001);
    const left =
      total > done && perSecond > 0
        ? `, about ${Math.ceil((total - done) / perSecond)} s left`
        : '';
    if (total > 0)
      return `${this.label}: ${done} of ${total} (${Math.floor((100 * done) / total)} %)${left}`;
    return done > 0 ? `${this.label}: ${done}` : `${this.label} …`;
  }
}
