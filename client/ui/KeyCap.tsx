import css from './KeyCap.module.css';

export const KeyCap = ({ children }: { children: string }) => (
  <kbd className={css.key}>{children}</kbd>
);
