import type { RegisteredRule } from './define-rule';
import { nGrowth } from './n-growth';
import { nPartsDiffer } from './n-parts-differ';
import { nRate } from './n-rate';
import { nRatePossible } from './n-rate-possible';
import { nOnTime } from './n-on-time';
import { nRemainder } from './n-remainder';
import { nShare } from './n-share';
import { nShares100 } from './n-shares-100';
import { nSameQuantity } from './n-same-quantity';
import { nSumOfParts } from './n-sum-of-parts';
import { nVsApplications } from './n-vs-applications';
import { nVsDisclosure } from './n-vs-disclosure';
import { nVsReview } from './n-vs-review';
import { nWiderCount } from './n-wider-count';
import { sAspects } from './s-aspects';
import { sDeclaredItems } from './s-declared-items';
import { sDeclaredParts } from './s-declared-parts';
import { sDocumentNumber } from './s-document-number';
import { sDoubledWords } from './s-doubled-words';
import { sFeeStatement } from './s-fee-statement';
import { sForm } from './s-form';
import { sFormMixed } from './s-form-mixed';
import { sLength } from './s-length';
import { sOrder } from './s-order';
import { sOrdinals } from './s-ordinals';
import { sPeriod } from './s-period';
import { sSections } from './s-sections';
import { sTemplate } from './s-template';
import { sTitle } from './s-title';
import { sYear } from './s-year';
import { tBlanks } from './t-blanks';
import { tWhole } from './t-whole';
import { t2Regulations } from './t2-regulations';
import { t3Balance } from './t3-balance';
import { t3OtherHigh } from './t3-other-high';
import { t3ResultSum } from './t3-result-sum';
import { t3RowTotal } from './t3-row-total';
import { t3WrongCell } from './t3-wrong-cell';
import { t4Total } from './t4-total';
import { yCarriedIn } from './y-carried-in';
import { yCopiedFigures } from './y-copied-figures';
import { yGrowth } from './y-growth';
import { yHistory } from './y-history';
import { yInForce } from './y-in-force';
import { yOutlier } from './y-outlier';
import { yUnchanged } from './y-unchanged';

/** Changes with every change of what the rules find; stands in each audit and in each PDF. */
export const RULE_SET_VERSION = '2026.11.10';

/** All rules, in the order in which verdicts are listed. */
export const rules: readonly RegisteredRule[] = [
  t3WrongCell,
  t3Balance,
  t3ResultSum,
  t3RowTotal,
  t4Total,
  tWhole,
  tBlanks,
  t2Regulations,
  t3OtherHigh,
  nSumOfParts,
  nPartsDiffer,
  nGrowth,
  nRate,
  nRatePossible,
  nOnTime,
  nRemainder,
  nShare,
  nShares100,
  nVsApplications,
  nVsReview,
  nVsDisclosure,
  nWiderCount,
  nSameQuantity,
  sSections,
  sOrder,
  sTitle,
  sDeclaredParts,
  sDeclaredItems,
  sOrdinals,
  sPeriod,
  sYear,
  sForm,
  sFormMixed,
  sAspects,
  sLength,
  sFeeStatement,
  sDocumentNumber,
  sDoubledWords,
  sTemplate,
  yCarriedIn,
  yInForce,
  yGrowth,
  yUnchanged,
  yCopiedFigures,
  yOutlier,
  yHistory,
];
