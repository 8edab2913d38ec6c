/** The desk took or refused an act; `result` is what it answered, if it did. */
export interface Settled {
  id: string;
  result?: object | null;
}

/** The windows of this browser, which share what waits. */
const tabs = new BroadcastChannel('lectern acts');

/** Says that an act waits, or what became of one, to the other windows. */
export const tellTabs = (settled?: Settled): void => tabs.postMessage(settled);

export const hearTabs = (heard: (settled?: Settled) => void): void =>
  tabs.addEventListener('message', ({ data }: MessageEvent<Settled | undefined>) => heard(data));
