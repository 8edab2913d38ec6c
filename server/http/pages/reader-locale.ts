const otherwise = 'en-GB';
/** No browser sends as much; more is not read. */
const longest = 200;

/** The first language of Accept-Language that this machine knows dates and numbers of, as the client finds it. */
export function readerLocale(acceptLanguage = ''): string {
  const tags = acceptLanguage.slice(0, longest).split(',').map(weighed);
  const wanted = tags.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  for (const { tag } of wanted) {
    const locale = known(tag);
    if (locale) return locale;
  }
  return otherwise;
}

/** 'de;q=0.8' */
function weighed(entry: string): { tag: string; weight: number } {
  const [tag = '', ...rest] = entry.split(';').map((part) => part.trim());
  const weight = rest.find((part) => part.startsWith('q='))?.slice(2);
  return { tag, weight: weight === undefined ? 1 : Number(weight) || 0 };
}

/** Undefined for what is no language, '*' included. */
function known(tag: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0];
  } catch {
    return undefined;
  }
}
