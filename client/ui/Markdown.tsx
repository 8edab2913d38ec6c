import type { ComponentProps, ReactNode } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import remarkMath from 'remark-math';
import { Formula } from './Formula';
import css from './Markdown.module.css';

const LONGEST_FORMULA = 2000;
const plugins = [remarkMath];
// Pictures would be fetched from elsewhere, and tell there that the note was read.
const never = ['img'];

const isMath = (className: string | undefined, kind: string) =>
  className?.split(' ').includes(`math-${kind}`) ?? false;

function Code({ className, children }: { className?: string; children?: ReactNode }) {
  const tex = String(children ?? '').trim();
  const display = isMath(className, 'display');
  if (!display && !isMath(className, 'inline')) return <code>{children}</code>;
  return tex.length > LONGEST_FORMULA ? (
    <code>{tex}</code>
  ) : (
    <Formula tex={tex} display={display} />
  );
}

/** A heading of a note is none of the page. */
const Heading = ({ children }: { children?: ReactNode }) => (
  <p className={css.heading}>{children}</p>
);

const Away = ({ href, children }: ComponentProps<'a'>) => (
  <a href={href} target="_blank" rel="noopener noreferrer">
    {children}
  </a>
);

const components: Components = {
  code: Code,
  a: Away,
  h1: Heading,
  h2: Heading,
  h3: Heading,
  h4: Heading,
  h5: Heading,
  h6: Heading,
};

/** A reader's own text: Markdown with TeX between dollar signs; HTML in it stays text. */
export default function Markdown({ text }: { text: string }) {
  return (
    <div className={css.text} dir="auto">
      <ReactMarkdown
        remarkPlugins={plugins}
        components={components}
        disallowedElements={never}
        unwrapDisallowed
      >
        {text}
      </ReactMarkdown>
    </div>
  );
}
