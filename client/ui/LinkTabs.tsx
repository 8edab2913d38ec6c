import { useEffect, useRef } from 'react';
import { NavLink } from 'react-router';
import css from './LinkTabs.module.css';

interface LinkTabsProps {
  label: string;
  tabs: ReadonlyArray<{ key: string; label: string; to: string }>;
  /** The key of the tab that is open. */
  here: string;
}

/** On a phone more tabs may be there than there is room for; the page itself stays where it is. */
function bringIntoRow(tab: HTMLElement | null) {
  const row = tab?.parentElement;
  if (!tab || !row) return;
  const [inside, around] = [tab.getBoundingClientRect(), row.getBoundingClientRect()];
  row.scrollBy({ left: inside.x + inside.width / 2 - (around.x + around.width / 2) });
}

/** Views of one page, each with an address of its own. */
export function LinkTabs({ label, tabs, here }: LinkTabsProps) {
  const open = useRef<HTMLAnchorElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is another element
  useEffect(() => bringIntoRow(open.current), [here]);
  return (
    <nav className={css.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <NavLink
          key={tab.key}
          ref={tab.key === here ? open : undefined}
          to={tab.to}
          className={css.tab}
          dir="auto"
          aria-current={tab.key === here ? 'page' : false}
        >
          {tab.label}
        </NavLink>
      ))}
    </nav>
  );
}
