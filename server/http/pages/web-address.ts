/** Imported files may carry any text as an address; only web addresses become links. */
export const isWeb = (address: string | null): address is string =>
  /^https?:\/\//i.test(address ?? '') && URL.canParse(address!);
