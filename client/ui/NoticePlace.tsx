import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import css from './NoticePlace.module.css';
import { dropNotice, runNoticeAction, useNotice } from './notice';

const SHOWN_FOR_MS = 8000;

/** Bottom left: says what was just done and takes it back. The clock waits while the reader is on it. */
export function NoticePlace() {
  const notice = useNotice();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!notice || held) return;
    const timer = setTimeout(() => dropNotice(notice.id), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [notice, held]);
  const hold = { onMouseEnter: () => setHeld(true), onFocus: () => setHeld(true) };
  const release = { onMouseLeave: () => setHeld(false), onBlur: () => setHeld(false) };
  return (
    <div data-screen-only className={css.place}>
      <p role="status" className="visually-hidden">
        {notice?.text}
      </p>
      {notice ? (
        <div key={notice.id} className={css.toast} {...hold} {...release}>
          <span className={css.text} aria-hidden="true">
            {notice.text}
          </span>
          {notice.action ? (
            <button type="button" className={css.action} onClick={runNoticeAction}>
              {notice.action.label}
              {notice.tone === 'done' ? <kbd className={css.key}>z</kbd> : null}
            </button>
          ) : null}
          <button
            type="button"
            className={css.close}
            aria-label="Dismiss this message"
            onClick={() => dropNotice()}
          >
            <X />
          </button>
        </div>
      ) : null}
    </div>
  );
}
