import '@fastify/cookie';
import type { FastifyRequest } from 'fastify';

const densities = ['cards', 'compact', 'titles'] as const;

/** How much of each paper a list shows. */
export type Density = (typeof densities)[number];

/** As the reader chose it in this browser. */
export const readDensity = ({ cookies }: FastifyRequest): Density =>
  densities.find((one) => one === cookies.lectern_density) ?? 'cards';
