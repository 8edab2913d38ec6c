import { Link } from 'react-router';
import { MathText } from '../../ui/MathText';
import { paperPath } from '../papers/paper-path';
import type { ReasonFields } from './reason-fields';

/** The paper a reason names becomes the way to it. */
export function ReasonText({ text, paper }: ReasonFields) {
  const at = paper ? text.indexOf(paper.title) : -1;
  if (!paper) return <MathText text={text} />;
  const link = (shown: string) => (
    <Link to={paperPath(paper.key)} dir="auto">
      <MathText text={shown} />
    </Link>
  );
  if (at === -1) return link(text);
  return (
    <>
      <MathText text={text.slice(0, at)} />
      {link(paper.title)}
      <MathText text={text.slice(at + paper.title.length)} />
    </>
  );
}
