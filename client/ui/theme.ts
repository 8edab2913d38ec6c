import { createStore } from './external-store';

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'lectern.theme';

function stored(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system';
  }
}

const store = createStore<Theme>(stored());

export const useTheme = store.use;

export function setTheme(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // A private window may refuse storage: the choice then holds until the page closes.
  }
  store.set(theme);
}
