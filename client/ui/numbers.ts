import { LOCALE } from './locale';

const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const share = new Intl.NumberFormat(LOCALE, { style: 'percent' });
const fine = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const change = new Intl.NumberFormat(LOCALE, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'always',
});

/** '12,345' */
export const formatNumber = (value: number): string => whole.format(value);

/** '1 paper', '12,345 papers' */
export const formatCount = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** 0.5 as '50%' */
export const formatShare = (value: number): string => share.format(value);

/** '0.71' */
export const formatFine = (value: number): string => fine.format(value);

/** '+0.71', '-0.30' */
export const formatChange = (value: number): string => change.format(value);
