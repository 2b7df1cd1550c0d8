import { createContext, useCallback, useContext } from 'react';
import { answered, type Refused } from './settled';

/** Says over the whole window that something was not done. */
export const RefusedContext = createContext<(refused: Refused) => void>(() => undefined);

/** Asks for something that answers nothing which could be shown; only that it was refused is said. */
export function useAsk(): (call: Promise<unknown>) => void {
  const say = useContext(RefusedContext);
  return useCallback(
    (call) =>
      void answered(call).then((answer) => {
        if (!answer.ok) say(answer.error);
      }),
    [say],
  );
}
