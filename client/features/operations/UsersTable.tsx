import { type FragmentType, graphql, readFragment } from '../../gql';
import type { Role, UserFieldsFragment } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { Time } from '../../ui/Time';
import { ActTable, type Column } from '../charts/ActTable';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';
import { useSession } from '../session/session';
import css from './Operations.module.css';

const UserFields = graphql(`
  fragment UserFields on User {
    id
    displayName
    email
    role
    joinedAt
    activeAt
    ratingCount
    digestFrequency
  }
`);

const SetRole = graphql(`
  mutation SetRole($userId: ID!, $role: Role!) {
    setRole(userId: $userId, role: $role) {
      user {
        ...UserFields
      }
    }
  }
`);

const ROLES: Record<Role, string> = { OPERATOR: 'operator', READER: 'reader' };
const DIGESTS: Record<string, string> = { OFF: 'off', DAILY: 'every day', WEEKLY: 'every week' };

function Who({ user: { id, displayName, email } }: { user: UserFieldsFragment }) {
  const { viewer } = useSession();
  return (
    <>
      {displayName} {id === viewer?.id ? <span className={css.note}>(you)</span> : null}
      <p className={css.note}>{email}</p>
    </>
  );
}

const COLUMNS: Column<UserFieldsFragment>[] = [
  {
    name: 'Name',
    value: ({ displayName }) => displayName,
    show: (user) => <Who user={user} />,
  },
  { name: 'Role', value: ({ role }) => ROLES[role] },
  {
    name: 'Joined',
    value: ({ joinedAt }) => joinedAt,
    show: (user) => <Time at={user.joinedAt} />,
  },
  {
    name: 'Last active',
    value: ({ activeAt }) => activeAt ?? '',
    show: ({ activeAt }) => (activeAt ? <Time at={activeAt} /> : 'never'),
  },
  { name: 'Ratings', value: ({ ratingCount }) => ratingCount },
  { name: 'Digest', value: (user) => DIGESTS[user.digestFrequency] ?? user.digestFrequency },
];
const IN_FILE = [{ name: 'Address', value: ({ email }: UserFieldsFragment) => email }];

function RoleAct({ user: { id, displayName, email, role } }: { user: UserFieldsFragment }) {
  const send = useSend();
  const perform = usePerform();
  const makes = role === 'OPERATOR' ? 'READER' : 'OPERATOR';
  const become = (wanted: Role) => () => send(SetRole, { userId: id, role: wanted });
  return (
    <Button
      look="quiet"
      aria-label={`Make ${email} ${makes === 'OPERATOR' ? 'an operator' : 'a reader'}`}
      onClick={() =>
        perform({
          said:
            makes === 'OPERATOR'
              ? `${displayName} runs this desk as well now.`
              : `${displayName} is a reader now.`,
          why: 'Operators say who else is one.',
          run: become(makes),
          undo: become(role),
        })
      }
    >
      {makes === 'OPERATOR' ? 'Make operator' : 'Make reader'}
    </Button>
  );
}

export function UsersTable({ users }: { users: FragmentType<typeof UserFields>[] }) {
  return (
    <ActTable
      label="Accounts"
      columns={COLUMNS}
      inFile={IN_FILE}
      rows={readFragment(UserFields, users)}
      keyOf={({ id }) => id}
      acts={(user) => <RoleAct user={user} />}
      fileName="desk-users.csv"
    />
  );
}
