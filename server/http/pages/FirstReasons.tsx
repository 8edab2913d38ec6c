import { paperPath } from './feed-address.js';
import type { Recommended, ShownReason } from './first-answers.js';
import { MathText } from './MathText.js';
import { room } from './room.js';

const matches = {
  STRONG: 'Strong match',
  GOOD: 'Good match',
  POSSIBLE: 'Possible match',
  EXPLORING: 'Exploring',
} as const;

const mostReasons = 2;

/** As the client has it: exploring is a reason whatever it weighs, and each kind speaks once, by its strongest. */
function shownOf(reasons: readonly ShownReason[]): readonly ShownReason[] {
  const speaking = reasons
    .filter(({ kind, weight }) => weight > 0 || kind === 'EXPLORATION')
    .toSorted((one, other) => other.weight - one.weight);
  return speaking
    .filter(({ kind }, at) => speaking.findIndex((one) => one.kind === kind) === at)
    .slice(0, mostReasons);
}

/** How well a paper matches, and why it is here; what removes a reason leaves its room. */
export function FirstReasons({ match, reasons }: Recommended) {
  const level = reasons.some(({ kind }) => kind === 'EXPLORATION') ? 'EXPLORING' : match;
  const near = level === 'STRONG' || level === 'GOOD';
  return (
    <div className="Reasons-reasons">
      <p>
        <span className={near ? 'Reasons-near' : 'Reasons-far'}>{matches[level]}</span>
        {shownOf(reasons).map((reason) => (
          <span key={reason.id}>
            <span aria-hidden="true"> · </span>
            <span>
              <Words {...reason} />
            </span>
            <span {...room('Reasons-remove')} />
          </span>
        ))}
        {reasons.length > 0 ? <span {...room('Reasons-toggle')}>Why?</span> : null}
      </p>
    </div>
  );
}

/** The paper that a reason names is the way to it. */
function Words({ text, paper }: ShownReason) {
  if (!paper) return <MathText text={text} />;
  const at = text.indexOf(paper.title);
  const [from, to] = at === -1 ? [0, text.length] : [at, at + paper.title.length];
  return (
    <>
      <MathText text={text.slice(0, from)} />
      <a href={paperPath(paper.key)}>
        <MathText text={text.slice(from, to)} />
      </a>
      <MathText text={text.slice(to)} />
    </>
  );
}
