import { Chip } from '../../ui/Chip';
import { formatNumber } from '../../ui/numbers';
import { topicName } from '../../ui/topic-name';
import { TopicChips } from '../desk/TopicChips';
import css from './SearchFilters.module.css';
import type { SearchFacets } from './search-state';

interface CategoryFilterProps {
  chosen: string[];
  /** Undefined before anything was found. */
  found: SearchFacets['categories'] | undefined;
  onChange: (categories: string[]) => void;
}

/** Topics of what was found, with how many; those of the desk before anything was. */
export function CategoryFilter({ chosen, found, onChange }: CategoryFilterProps) {
  const toggle = (name: string) =>
    onChange(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
  const label = 'In any of these topics';
  if (!found) return <TopicChips label={label} chosen={chosen} onToggle={toggle} />;
  const counts = new Map(found.map(({ name, count }) => [name, count]));
  return (
    <fieldset className={css.chips}>
      <legend className="visually-hidden">{label}</legend>
      {[...new Set([...chosen, ...counts.keys()])].map((name) => (
        <Chip key={name} pressed={chosen.includes(name)} title={name} onToggle={() => toggle(name)}>
          {topicName(name)} {counts.has(name) ? formatNumber(counts.get(name)!) : ''}
        </Chip>
      ))}
    </fieldset>
  );
}
