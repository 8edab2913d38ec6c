import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import css from './Banner.module.css';

interface BannerProps {
  Icon: LucideIcon;
  children: ReactNode;
  /** Left out where there is little room. */
  more?: ReactNode;
}

/** Below the bar at the top: how the desk is doing while it does less than usual. */
export const Banner = ({ Icon, children, more }: BannerProps) => (
  <div data-screen-only className={css.banner} role="status">
    <Icon aria-hidden="true" />
    <p>
      {children}
      {more ? <span className={css.more}> {more}</span> : null}
    </p>
  </div>
);
