import { createStoredChoice } from './stored-choice';

const THEMES = ['system', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

const choice = createStoredChoice<Theme>('lectern.theme', THEMES);

export const useTheme = choice.use;

export function setTheme(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  choice.set(theme);
}
