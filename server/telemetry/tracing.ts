import type { Config } from '../config.js';

/**
 * Sends traces to a collector from now on, where one is set; else loads nothing of that.
 * @returns what sends the last of them and ends it.
 */
export async function startTracing({
  tracing,
}: Pick<Config, 'tracing'>): Promise<() => Promise<void>> {
  if (!tracing) return async () => undefined;
  const { sendTraces } = await import('./send-traces.js');
  return sendTraces(tracing.endpoint, tracing.serviceName);
}
