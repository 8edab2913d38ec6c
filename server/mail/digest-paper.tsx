import { Heading } from '@react-email/heading';
import { Link } from '@react-email/link';
import { Text } from '@react-email/text';
import type { DigestMailPaper } from './digest-mail.js';
import { colour, inherited } from './mail-style.js';
import { directionOf } from './mail-text.js';

const heading = {
  borderTop: `1px solid ${colour.line}`,
  font: '600 20px/26px Georgia,serif',
  margin: '8px 0 0',
  paddingTop: 12,
};
const title = {
  color: colour.ink,
  display: 'block',
  padding: '4px 0',
  textDecoration: 'none',
  textDecorationLine: undefined,
};
const lead = { font: '17px/26px Georgia,serif', marginBottom: 8, marginTop: 8, ...inherited };

/** One paper of a digest: title, reason, people and facts, first sentences; what is '' is left out. */
export function DigestPaper(paper: DigestMailPaper) {
  const about = [paper.authors, paper.facts].filter(Boolean).join(' · ');
  return (
    <>
      <Heading
        as={paper.section === '' ? 'h2' : 'h3'}
        className="ink serif line"
        style={heading}
        dir={directionOf(paper.title)}
      >
        <Link href={paper.url} style={title}>
          {paper.title}
        </Link>
      </Heading>
      {paper.reason && <Line kind="accent">{paper.reason}</Line>}
      {about && <Line kind="quiet">{about}</Line>}
      {paper.lead && (
        <Text className="ink serif" style={lead} dir={directionOf(paper.lead)}>
          {paper.lead}
        </Text>
      )}
      {paper.acts.length > 0 && <PaperActs acts={paper.acts} />}
    </>
  );
}

function Line({ kind, children }: { kind: 'accent' | 'quiet'; children: string }) {
  const style = { color: colour[kind], marginBottom: 4, marginTop: 4, ...inherited };
  return (
    <Text className={kind} style={style} dir={directionOf(children)}>
      {children}
    </Text>
  );
}

const actLine = { ...inherited, lineHeight: '44px', marginBottom: 8, marginTop: 0 };

/** As high as a thumb. Four to a paper, so their style is the mail's, and they are apart without it too. */
function PaperActs({ acts }: Pick<DigestMailPaper, 'acts'>) {
  return (
    <Text className="accent acts" style={actLine}>
      {acts.map(({ label, url }) => [
        <a key={label} href={url}>
          {label}
        </a>,
        ' ',
      ])}
    </Text>
  );
}
