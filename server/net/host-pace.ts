/** How often a host is asked, by all processes of the desk together. */
export interface HostPace {
  /** Takes the host's next free moment, at least `gapMs` after the one before; now or later. */
  reserve(host: string, gapMs: number, now: Date): Promise<Date>;
  /** Nobody asks it before then. */
  close(host: string, until: Date): Promise<void>;
  /** Until when it wants to be left alone; null when it did not say. */
  closedUntil(host: string): Promise<Date | null>;
}
