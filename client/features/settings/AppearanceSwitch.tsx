import { Choice } from '../../ui/Choice';
import { setTheme, useTheme } from '../../ui/theme';

const THEMES = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

export const AppearanceSwitch = () => (
  <Choice label="Appearance" value={useTheme()} options={THEMES} onChange={setTheme} />
);
