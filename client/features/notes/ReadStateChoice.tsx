import type { ReadState } from '../../gql/graphql';
import { Choice } from '../../ui/Choice';
import { READ_STATES } from './note-edits';

interface ReadStateChoiceProps {
  /** Of several papers that differ: undefined. */
  value: ReadState | undefined;
  onChange: (state: ReadState) => void;
}

export const ReadStateChoice = ({ value, onChange }: ReadStateChoiceProps) => (
  <Choice<ReadState | ''>
    label="How far you have come"
    value={value ?? ''}
    options={READ_STATES}
    onChange={(state) => state && onChange(state)}
  />
);
