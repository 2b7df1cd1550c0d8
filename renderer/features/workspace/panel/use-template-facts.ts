import type { Anchor } from '../../../../shared/casefile/event';
import type { TemplateFacts } from '../../../../shared/i18n/fill-template';
import { useReview } from '../review-context';

type OfReport = Pick<TemplateFacts, 'unit' | 'year'>;

function useReportFacts(): OfReport {
  const { unit, year } = useReview().view.report;
  return { unit, year };
}

/** What a wording about a finding of the program can name. */
export function useFindingFacts(findingId: string): TemplateFacts {
  const ofReport = useReportFacts();
  const finding = useReview().index.findings.get(findingId);
  const quoted = finding?.evidence.find((each) => each.kind === 'text');
  return {
    ...ofReport,
    expected: finding?.expected ?? null,
    actual: finding?.actual ?? null,
    quote: quoted?.quote ?? null,
  };
}

/** What a wording about places of the report can name. */
export function useAnchorFacts(anchors: readonly Anchor[]): TemplateFacts {
  const ofReport = useReportFacts();
  const quoted = anchors.find((each) => each.kind === 'text');
  return { ...ofReport, expected: null, actual: null, quote: quoted?.quote ?? null };
}
