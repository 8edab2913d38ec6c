import { type FragmentType, graphql, readFragment } from '../../gql';
import type { DeliveryStatus, MailFieldsFragment } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { Time } from '../../ui/Time';
import { ActTable, type Column } from '../charts/ActTable';
import { useDesk } from '../desk/use-desk';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';
import css from './Operations.module.css';

const MailFields = graphql(`
  fragment MailFields on Mail {
    id
    address
    status
    reason
    paperCount
    openedCount
    interest
    createdAt
    sentAt
  }
`);

const SendMailAgain = graphql(`
  mutation SendMailAgain($id: ID!) {
    sendMailAgain(id: $id) {
      mail {
        ...MailFields
      }
    }
  }
`);

const STATUS: Record<DeliveryStatus, string> = {
  PENDING: 'on its way',
  DEFERRED: 'tried again',
  SENT: 'sent',
  SKIPPED: 'left out',
  FAILED: 'failed',
  BOUNCED: 'no such address',
  COMPLAINED: 'unwanted',
};
const NOT_THERE: DeliveryStatus[] = ['DEFERRED', 'FAILED', 'BOUNCED'];
const BAD: DeliveryStatus[] = [...NOT_THERE, 'COMPLAINED'];

const COLUMNS: Column<MailFieldsFragment>[] = [
  { name: 'To', value: ({ address }) => address },
  {
    name: 'When',
    value: ({ sentAt, createdAt }) => sentAt ?? createdAt,
    show: ({ sentAt, createdAt }) => <Time at={sentAt ?? createdAt} />,
  },
  {
    name: 'Outcome',
    value: ({ status }) => STATUS[status],
    show: ({ status }) => (
      <span className={BAD.includes(status) ? css.bad : undefined}>{STATUS[status]}</span>
    ),
  },
  { name: 'Papers', value: ({ paperCount }) => paperCount },
  { name: 'Opened', value: ({ openedCount }) => openedCount },
  { name: 'Interest', value: ({ interest }) => interest ?? '' },
  { name: 'Why', value: ({ reason }) => reason ?? '' },
];

function SendAgain({ mail: { id, address, status } }: { mail: MailFieldsFragment }) {
  const send = useSend();
  const perform = usePerform();
  if (!NOT_THERE.includes(status)) return null;
  const label = status === 'DEFERRED' ? 'Try now' : 'Send again';
  return (
    <Button
      look="quiet"
      aria-label={`${label}: ${address}`}
      onClick={() =>
        perform({
          said: `The mail to ${address} is tried again.`,
          why: 'Operators send mails again.',
          run: () => send(SendMailAgain, { id }),
        })
      }
    >
      {label}
    </Button>
  );
}

export function MailsTable({ mails }: { mails: FragmentType<typeof MailFields>[] }) {
  const { desk } = useDesk();
  const counted = COLUMNS.filter(({ name }) => name !== 'Opened' || desk?.countsClicks);
  return (
    <ActTable
      label="Mails"
      columns={counted}
      rows={readFragment(MailFields, mails)}
      keyOf={({ id }) => id}
      acts={(mail) => <SendAgain mail={mail} />}
      fileName="desk-mails.csv"
    />
  );
}
