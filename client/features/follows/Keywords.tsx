import { AddForm } from '../../ui/AddForm';
import { Chip } from '../../ui/Chip';
import css from './Follows.module.css';
import { useFollows } from './use-follows';
import { useMutedWords } from './use-muted-words';

/** Words to hear of, and words to hear nothing of: a chip each, which lets go of it. */
export function Keywords() {
  const { follows, addKeyword, unfollowKeyword } = useFollows();
  const { words, mute, unmute } = useMutedWords();
  if (!follows) return null;
  return (
    <div className={css.keywords}>
      <section aria-labelledby="followed-keywords">
        <h2 id="followed-keywords" className={css.name}>
          Tell me of
        </h2>
        {follows.followedKeywords.length > 0 ? (
          <ul className={css.chips} aria-label="Keywords you follow">
            {follows.followedKeywords.map((entry) => (
              <li key={entry.id}>
                <Chip pressed onToggle={() => unfollowKeyword(entry)}>
                  {entry.keyword}
                </Chip>
              </li>
            ))}
          </ul>
        ) : null}
        <AddForm
          label="Keyword to follow"
          hint="A word or phrase of title or abstract."
          maxLength={60}
          button="Follow"
          onAdd={addKeyword}
        />
      </section>
      <section aria-labelledby="muted-keywords">
        <h2 id="muted-keywords" className={css.name}>
          Nothing of
        </h2>
        {words.length > 0 ? (
          <ul className={css.chips} aria-label="Keywords you mute">
            {words.map((word) => (
              <li key={word}>
                <Chip pressed onToggle={() => unmute(word)}>
                  {word}
                </Chip>
              </li>
            ))}
          </ul>
        ) : null}
        <AddForm
          label="Keyword to mute"
          hint="Papers with it are in no list of yours."
          maxLength={60}
          button="Mute"
          onAdd={mute}
        />
      </section>
    </div>
  );
}
