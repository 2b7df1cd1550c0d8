import { useMemo } from 'react';
import { chosenCells, type ChosenCells } from './chosen-cells';
import { usePlaces } from './choosing';
import { useReview } from './review-context';

/** The statutory cells that are chosen now. */
export function useChosenCells(): ChosenCells {
  const { report } = useReview().view;
  const places = usePlaces();
  return useMemo(() => chosenCells(places, report), [places, report]);
}
