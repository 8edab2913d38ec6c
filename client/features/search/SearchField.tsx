import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { KeyCap } from '../../ui/KeyCap';
import { walkCards } from '../papers/walk-cards';
import css from './SearchField.module.css';
import { readSearchState, searchPath } from './search-state';
import { typedEarly } from './typed-early';

// So short that an answer is there within the 150 ms in which one feels that it comes at once.
const PAUSE_MS = 40;

/** The one search field, on every page; results follow while typing, and the address holds them. */
export function SearchField() {
  const location = useLocation();
  const navigate = useNavigate();
  const searching = location.pathname === '/search';
  const state = readSearchState(new URLSearchParams(searching ? location.search : ''));
  const [early] = useState(typedEarly);
  const [text, setText] = useState(early?.text || state.query);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // Back, forward and links change the query from outside; the reader's own typing is ahead of the address.
  const typed = useRef(text);
  const known = useRef(state.query);
  const sent = useRef<string[]>([]);
  useEffect(() => {
    const isNews = state.query !== known.current;
    known.current = state.query;
    const own = sent.current.lastIndexOf(state.query);
    sent.current = sent.current.slice(own + 1);
    if (!isNews || own >= 0 || state.query === typed.current.trim()) return;
    typed.current = state.query;
    setText(state.query);
  }, [state.query]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (early?.focused) field.current?.focus();
  }, [early]);

  const go = (query: string) => {
    clearTimeout(timer.current);
    if (query.trim() === state.query && searching) return;
    if (query.trim() === '' && !searching) return;
    sent.current.push(query.trim());
    // The address goes ahead of the page while its code is on the way; a letter more is no step of its own.
    const replace = window.location.pathname === '/search';
    void navigate(searchPath({ ...state, query: query.trim() }), { replace });
  };
  const change = (query: string) => {
    typed.current = query;
    setText(query);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => go(query), PAUSE_MS);
  };
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') event.currentTarget.blur();
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    walkCards(1);
  };
  return (
    <search className={css.search}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '' && !searching) void navigate('/search');
          else go(text);
        }}
      >
        <Search aria-hidden="true" />
        <input
          ref={field}
          id="search-field"
          className={css.input}
          type="search"
          dir="auto"
          aria-label="Search papers"
          placeholder="Search papers, authors, ids"
          value={text}
          maxLength={400}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => change(event.target.value)}
          onKeyDown={keys}
        />
        <span className={css.hint} aria-hidden="true">
          <KeyCap>/</KeyCap>
        </span>
      </form>
    </search>
  );
}
