import { locale } from './locale';

/** Made when it is first needed. */
function formatter(options: Intl.NumberFormatOptions): (value: number) => string {
  let made: Intl.NumberFormat | undefined;
  return (value) => {
    made ??= new Intl.NumberFormat(locale(), options);
    return made.format(value);
  };
}

const hundredths = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

/** '12,345' */
export const formatNumber = formatter({ maximumFractionDigits: 0 });

/** '1 paper', '12,345 papers' */
export const formatCount = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** 0.5 as '50%' */
export const formatShare = formatter({ style: 'percent' });

/** '0.71' */
export const formatFine = formatter(hundredths);

/** '+0.71', '-0.30' */
export const formatChange = formatter({ ...hundredths, signDisplay: 'always' });
