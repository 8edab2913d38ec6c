import {
  type Attributes,
  context,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';

/** What the work asks of others, or does for itself. */
export type Kind = 'inside' | 'outside';

const kinds = { inside: SpanKind.INTERNAL, outside: SpanKind.CLIENT };

/** Does the work as a step of the trace that it is part of, or of one of its own; nothing more while traces are off. */
export function traced<T>(
  name: string,
  attributes: Attributes,
  work: () => Promise<T>,
  kind: Kind = 'inside',
): Promise<T> {
  const tracer = trace.getTracer('lectern');
  return tracer.startActiveSpan(name, { attributes, kind: kinds[kind] }, async (span) => {
    try {
      return await work();
    } catch (error) {
      failed(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** The same for what is only looked at as part of something else: polling alone makes no traces. */
export const tracedWithin: typeof traced = (name, attributes, work, kind) =>
  isTraced() ? traced(name, attributes, work, kind) : work();

/** Whether what happens now is part of a trace that is kept. */
export const isTraced = (): boolean => trace.getActiveSpan()?.isRecording() ?? false;

/** Names the step that is being done, once it is known what it is. */
export const nameStep = (name: string): void => void trace.getActiveSpan()?.updateName(name);

/** The trace that is being written, for who reads the log; undefined outside of any. */
export const traceId = (): string | undefined =>
  isTraced() ? trace.getSpanContext(context.active())?.traceId : undefined;

/** Only the kind of failure: a message may hold what a reader sent. */
export function failed(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.setAttribute('error.type', error instanceof Error ? error.name : typeof error);
}

/** Has every search of an index be a step of a trace. */
export function traceSearches<Args extends unknown[], Found>(
  index: { search(...args: Args): Promise<Found> },
  name: string,
): void {
  const search = index.search.bind(index);
  index.search = (...args) => tracedWithin(name, {}, () => search(...args));
}
