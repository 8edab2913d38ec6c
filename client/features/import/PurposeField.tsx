import { SelectField } from '../../ui/Field';

interface PurposeFieldProps {
  profiles: ReadonlyArray<{ id: string; name: string }>;
  /** 'keep', 'teach' or 'teach:' with the id of an interest. */
  value: string;
  onChange: (value: string) => void;
}

export interface Purpose {
  teach: boolean;
  profileId: string | null;
}

const HINT =
  'What is only kept does not change your lists; what teaches does, as a save by hand would.';

export function purposeOf(value: string): Purpose {
  const [kind, profileId = null] = value.split(':');
  return { teach: kind !== 'keep', profileId };
}

/** What a list is for: to be kept, to teach, or to begin an interest from. */
export function PurposeField({ profiles, value, onChange }: PurposeFieldProps) {
  return (
    <SelectField
      label="What it is for"
      hint={HINT}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="keep">Only my library</option>
      <option value="teach">My library, and to teach my lists</option>
      {profiles.map(({ id, name }) => (
        <option key={id} value={`teach:${id}`}>
          My library, and my interest {name}
        </option>
      ))}
    </SelectField>
  );
}
