import { useMutation } from '@apollo/client/react';
import { readFragment } from '../../gql';
import { Button } from '../../ui/Button';
import { FormFailure } from '../../ui/FormFailure';
import { formatCount } from '../../ui/numbers';
import css from './Digest.module.css';
import { DeliveryFields, SendDigest } from './digest-query';

/** The mail right away, due or not. */
export function SendNow() {
  const [send, { data, loading, error }] = useMutation(SendDigest, {
    refetchQueries: ['Deliveries'],
  });
  const delivery = readFragment(DeliveryFields, data?.sendDigest.delivery);
  return (
    <div className={css.now}>
      <Button busy={loading} onClick={() => void send().catch(() => {})}>
        Send me one now
      </Button>
      <FormFailure error={error} fields={[]} />
      <p className={css.note} role="status">
        {loading || !delivery
          ? 'What it holds does not come again.'
          : delivery.status === 'SENT'
            ? `Sent, with ${formatCount(delivery.paperCount, 'paper')}.`
            : delivery.status === 'SKIPPED'
              ? delivery.reason
              : `Not sent yet: ${delivery.reason ?? 'it is on its way'}`}
      </p>
    </div>
  );
}
