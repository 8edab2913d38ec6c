import { isIP } from 'node:net';

const kinds = ['loopback', 'linklocal', 'uniquelocal'];
const mostBits: Readonly<Record<number, number>> = { 4: 32, 6: 128 };

export const proxiesFault =
  'must list addresses or networks with commas between, such as 10.0.0.7, 10.0.0.0/8, loopback or uniquelocal';

/** Whether a text lists proxies as Fastify understands it. */
export const listsProxies = (text: string): boolean =>
  text.split(',').every((one) => isProxy(one.trim()));

function isProxy(one: string): boolean {
  const [address = '', bits = '0'] = one.split('/');
  const most = mostBits[isIP(address)];
  return most === undefined ? kinds.includes(one) : /^\d{1,3}$/.test(bits) && Number(bits) <= most;
}
