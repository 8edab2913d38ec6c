import { useMutation } from '@apollo/client/react';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { DigestFrequency } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { fieldError, formError } from '../../ui/form-errors';
import { browserTimeZone } from '../../ui/times';
import { topicName } from '../../ui/topic-name';
import { useDesk } from '../desk/use-desk';
import css from './Welcome.module.css';

const Subscribe = graphql(`
  mutation Subscribe(
    $email: EmailAddress!
    $frequency: DigestFrequency!
    $category: String
    $timeZone: String
  ) {
    subscribe(email: $email, frequency: $frequency, category: $category, timeZone: $timeZone) {
      ok
    }
  }
`);

/** By mail without an account; nothing is sent before the address has said yes. */
export function SubscribeForm({ category }: { category: string | undefined }) {
  const [subscribe, { loading, error }] = useMutation(Subscribe);
  const [sentTo, setSentTo] = useState<string>();
  const { desk } = useDesk();
  const submit = async (form: FormData) => {
    const email = String(form.get('email')).trim();
    const frequency = form.get('frequency') as DigestFrequency;
    const timeZone = browserTimeZone();
    const variables = { email, frequency, category, timeZone };
    const { data } = await subscribe({ variables }).catch(() => ({ data: undefined }));
    if (data) setSentTo(email);
  };
  const problem = error ? (fieldError(error, 'email') ?? formError(error, ['email'])) : undefined;
  if (sentTo) {
    return (
      <p className={css.sent} role="status">
        <Check aria-hidden="true" />
        <span>
          One mail is on its way to {sentTo}. The papers come after you press the link in it.
          {desk?.mailGoesToOutbox ? ' (This desk writes mail to its outbox folder.)' : ''}
        </span>
      </p>
    );
  }
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      <h2 className={css.heading}>Get this by mail</h2>
      <div className={css.fields}>
        <input
          className={css.email}
          type="email"
          name="email"
          aria-label="Mail address"
          placeholder="you@example.org"
          autoComplete="email"
          required
          aria-invalid={problem ? true : undefined}
          aria-describedby="by-mail-note"
        />
        <select className={css.often} name="frequency" aria-label="How often" defaultValue="WEEKLY">
          <option value="WEEKLY">Weekly</option>
          <option value="DAILY">Daily</option>
          <option value="WEEKDAYS">Weekdays</option>
          <option value="MONTHLY">Monthly</option>
        </select>
        <Button type="submit" busy={loading}>
          Send
        </Button>
      </div>
      <p
        id="by-mail-note"
        className={problem ? css.problem : css.hint}
        role={problem ? 'alert' : undefined}
      >
        {problem ??
          `${category ? `Only ${topicName(category)}. ` : ''}You confirm by a link first; every mail has one to stop.`}
      </p>
    </form>
  );
}
