import type { DigestMailPaper } from './digest-mail.js';
import { colour, serif } from './mail-style.js';

/** One paper of a digest: title, reason, people and facts, first sentences. */
export function DigestPaper({
  title,
  url,
  authors,
  facts,
  lead,
  reason,
  acts,
  section,
}: DigestMailPaper) {
  const Heading = section === '' ? 'h2' : 'h3';
  const small = { fontSize: 15, lineHeight: 1.4, margin: '4px 0' };
  return (
    <div className="line" style={{ borderTop: `1px solid ${colour.line}`, padding: '16px 0' }}>
      <Heading
        style={{ fontFamily: serif, fontSize: 20, fontWeight: 600, lineHeight: 1.3, margin: 0 }}
      >
        <a
          className="ink"
          href={url}
          style={{ color: colour.ink, textDecoration: 'none', display: 'block', padding: '4px 0' }}
        >
          {title}
        </a>
      </Heading>
      <p className="accent" style={{ ...small, color: colour.accent }}>
        {reason}
      </p>
      <p className="quiet" style={{ ...small, color: colour.quiet }}>
        {[authors, facts].filter(Boolean).join(' · ')}
      </p>
      <p
        className="ink"
        style={{ fontFamily: serif, fontSize: 17, lineHeight: 1.55, margin: '8px 0 0' }}
      >
        {lead}
      </p>
      {acts.length > 0 && <PaperActs acts={acts} />}
    </div>
  );
}

/** Far enough from one another for a thumb. */
function PaperActs({ acts }: Pick<DigestMailPaper, 'acts'>) {
  return (
    <p className="accent" style={{ fontSize: 14, lineHeight: '36px', margin: '4px 0 0' }}>
      {acts.map(({ label, url }) => (
        <a
          key={label}
          href={url}
          style={{ color: colour.accent, display: 'inline-block', marginRight: 14 }}
        >
          {label}
        </a>
      ))}
    </p>
  );
}
