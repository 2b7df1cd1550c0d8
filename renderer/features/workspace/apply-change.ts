import type { CaseChange, OpenedCase } from '../../../shared/contract/case-view';

/** The case after an act. What has not changed stays the very same object, so that it is not drawn again. */
export function applyChange(held: OpenedCase, change: CaseChange): OpenedCase {
  const { report, audit, events, eventsBefore, ...rest } = change;
  const isEmpty = (part: object): boolean => Object.keys(part).length === 0;
  return {
    ...held,
    ...rest,
    report: isEmpty(report) ? held.report : { ...held.report, ...report },
    audit: isEmpty(audit) ? held.audit : { ...held.audit, ...audit },
    events: [...held.events.slice(0, eventsBefore), ...events],
  };
}
