import { CloudOff } from 'lucide-react';
import { Banner } from '../../ui/Banner';
import { useConnection } from './connection';
import { unsentCount } from './unsent-count';

const waiting = (count: number) =>
  count === 1 ? '1 thing you did waits to be sent.' : `${count} things you did wait to be sent.`;

/** While the desk is out of reach: what still works, and what becomes of what one does. */
export function OfflineNote() {
  const lost = useConnection() === 'lost';
  const count = unsentCount.use();
  if (!lost && count === 0) return null;
  return (
    <Banner Icon={CloudOff}>
      {lost ? 'The desk is out of reach. You see what was loaded. ' : ''}
      {count > 0 ? waiting(count) : 'What you rate and save is kept here and sent later.'}
    </Banner>
  );
}
