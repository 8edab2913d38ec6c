import { createStore } from '../../ui/external-store';
import { preloaded } from '../../ui/preloaded';

/** Counts the acts that change what For you would hold, so that its page can offer to refresh. */
const store = createStore(0);

export const useTasteVersion = store.use;
export const markTasteChanged = () => {
  preloaded.forget();
  store.set(store.get() + 1);
};
