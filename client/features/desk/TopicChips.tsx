import { useState } from 'react';
import { Chip } from '../../ui/Chip';
import { formatNumber } from '../../ui/numbers';
import { topicName } from '../../ui/topic-name';
import css from './TopicChips.module.css';
import { useDesk } from './use-desk';

interface TopicChipsProps {
  label: string;
  chosen: string[];
  onToggle: (topic: string) => void;
}

const FIRST = 12;

/** The desk's topics, most papers first; the chosen ones always show, the rare ones on request. */
export function TopicChips({ label, chosen, onToggle }: TopicChipsProps) {
  const { desk } = useDesk();
  const [all, setAll] = useState(false);
  const known = desk?.categories.map(({ name }) => name) ?? [];
  const topics = [...new Set([...known, ...chosen])];
  const shown = all
    ? topics
    : topics.filter((topic, index) => index < FIRST || chosen.includes(topic));
  const isTwin = (topic: string) =>
    topics.some((other) => other !== topic && topicName(other) === topicName(topic));
  if (desk && topics.length === 0)
    return <p className={css.none}>Topics appear once the desk has papers.</p>;
  return (
    <fieldset className={css.topics}>
      <legend className="visually-hidden">{label}</legend>
      {shown.map((topic) => (
        <Chip
          key={topic}
          pressed={chosen.includes(topic)}
          title={topic}
          onToggle={() => onToggle(topic)}
        >
          {isTwin(topic) ? `${topicName(topic)} (${topic})` : topicName(topic)}
        </Chip>
      ))}
      {shown.length < topics.length ? (
        <button type="button" className={css.more} onClick={() => setAll(true)}>
          {formatNumber(topics.length - shown.length)} more
        </button>
      ) : null}
    </fieldset>
  );
}
