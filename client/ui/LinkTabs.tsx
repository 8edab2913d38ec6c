import { NavLink } from 'react-router';
import css from './LinkTabs.module.css';

interface LinkTabsProps {
  label: string;
  tabs: ReadonlyArray<{ key: string; label: string; to: string }>;
  /** The key of the tab that is open. */
  here: string;
}

/** Views of one page, each with an address of its own. */
export const LinkTabs = ({ label, tabs, here }: LinkTabsProps) => (
  <nav className={css.tabs} aria-label={label}>
    {tabs.map((tab) => (
      <NavLink
        key={tab.key}
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
