import { TopicChips } from '../desk/TopicChips';

interface CategoryFilterProps {
  chosen: string[];
  onChange: (categories: string[]) => void;
}

export function CategoryFilter({ chosen, onChange }: CategoryFilterProps) {
  const toggle = (name: string) =>
    onChange(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
  return <TopicChips label="In any of these topics" chosen={chosen} onToggle={toggle} />;
}
