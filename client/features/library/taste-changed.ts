import { createStore } from '../../ui/external-store';

/** Counts the acts that change what For you would hold, so that its page can offer to refresh. */
const store = createStore(0);

export const useTasteVersion = store.use;
export const markTasteChanged = () => store.set(store.get() + 1);
