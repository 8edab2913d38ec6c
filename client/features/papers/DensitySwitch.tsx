import { AlignJustify, LayoutList, Rows3 } from 'lucide-react';
import { Choice } from '../../ui/Choice';
import { setDensity, useDensity } from './density';

const DENSITIES = [
  { value: 'cards', label: 'Cards', title: 'With the abstract', Icon: LayoutList },
  { value: 'compact', label: 'Compact', title: 'Without the abstract', Icon: Rows3 },
  { value: 'titles', label: 'Titles', title: 'One line a paper', Icon: AlignJustify },
] as const;

export const DensitySwitch = () => (
  <Choice label="Density" value={useDensity()} options={DENSITIES} onChange={setDensity} icons />
);
