import ipaddr from 'ipaddr.js';

/** Whether an IP address is one of the open internet: not of this machine, its network, or a range set apart. */
export function isPublicAddress(address: string): boolean {
  // `process` sees through IPv4 within IPv6, however it is written.
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** The IP address that a URL names outright, null when it names a host. */
export function addressIn(url: URL): string | null {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(host) ? host : null;
}
