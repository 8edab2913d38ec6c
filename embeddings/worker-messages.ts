/** What a worker thread answers to: method name to function of one argument. */
export type Service = Record<string, (argument: never) => unknown>;

export interface Request {
  readonly id: number;
  readonly method: string;
  readonly argument: unknown;
}

/** Instead of a request: answer what came before, then end. */
export const STOP = 'stop';

/** The answer to the request of the same id, or (without an id) news nobody asked for. */
export type Message =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string }
  | { readonly news: unknown };

/** The memory blocks of typed arrays within a value of plain arrays and objects. */
export function buffersWithin(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return [value.buffer as ArrayBuffer];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(buffersWithin);
}
