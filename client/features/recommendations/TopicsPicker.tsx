import { TopicChips } from '../desk/TopicChips';
import { useSession } from '../session/session';
import { useTopics } from './use-topics';

/** Topics lead For you until there are ratings to go by. */
export function TopicsPicker() {
  const { viewer } = useSession();
  const { chosen, toggle } = useTopics();
  return viewer ? <TopicChips label="Topics to follow" chosen={chosen} onToggle={toggle} /> : null;
}
