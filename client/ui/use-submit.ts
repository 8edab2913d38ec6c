import { useState } from 'react';

/** The states of a form that is sent: busy, then either done or the error to show at its field. */
export function useSubmit() {
  const [state, setState] = useState<{ busy: boolean; error?: unknown }>({ busy: false });
  const submit = async (run: () => Promise<unknown>): Promise<boolean> => {
    setState({ busy: true });
    try {
      await run();
      setState({ busy: false });
      return true;
    } catch (error) {
      setState({ busy: false, error });
      return false;
    }
  };
  return { ...state, submit };
}
