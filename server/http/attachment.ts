/** Content-Disposition (RFC 6266) of a file to keep under a name in any letters. */
export function attachment(name: string): string {
  const safe = name.replace(/[\s\p{Cc}\p{Cs}\\/:*?"<>|]+/gu, ' ').trim();
  const plain = safe.replace(/[^ -~]+|%/g, '_');
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
