const YEAR = 365 * 86_400;

/** Keeps choices where the desk sees them too, so that the first content it writes follows them. */
export const cookieStorage = {
  getItem: (key: string): string | null =>
    document.cookie
      .split('; ')
      .find((cookie) => cookie.startsWith(`${key}=`))
      ?.slice(key.length + 1) ?? null,
  setItem: (key: string, value: string) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API answers late, and not over plain http
    document.cookie = `${key}=${value}; path=/; max-age=${YEAR}; samesite=lax`;
  },
  removeItem: (key: string) => {
    // biome-ignore lint/suspicious/noDocumentCookie: as above
    document.cookie = `${key}=; path=/; max-age=0; samesite=lax`;
  },
};
