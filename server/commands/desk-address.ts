import type { Config } from '../config.js';
import { OperatorError } from '../errors.js';

/** Where a running desk answers: as was said, or by its settings. @throws OperatorError. */
export function addressOf(
  url: string | undefined,
  { port, host }: Pick<Config, 'port' | 'host'>,
): string {
  if (url === undefined) return `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
  if (!/^https?:/.test(url) || !URL.canParse(url))
    throw new OperatorError(`"${url}" is no address of a desk.`);
  return url;
}
