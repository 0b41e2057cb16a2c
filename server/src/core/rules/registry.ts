/** Every rule, in the order in which the table of rules shows them. */
import type { Rule } from './rule.ts';
import { annexNumber } from './rules/annex-number.ts';
import { chainOrder } from './rules/chain-order.ts';
import { citationDate } from './rules/citation-date.ts';
import { clauseEnding } from './rules/clause-ending.ts';
import { clauseNumbering } from './rules/clause-numbering.ts';
import { doubledPart } from './rules/doubled-part.ts';
import { duplicateCode } from './rules/duplicate-code.ts';
import { foreignKeyword } from './rules/foreign-keyword.ts';
import { headingCode } from './rules/heading-code.ts';
import { itemEnding } from './rules/item-ending.ts';
import { listOpening } from './rules/list-opening.ts';
import { itemLevel } from './rules/item-level.ts';
import { itemMarkers } from './rules/item-markers.ts';
import { keywordCase } from './rules/keyword-case.ts';
import { keywordForm } from './rules/keyword-form.ts';
import { keywordGender } from './rules/keyword-gender.ts';
import { laterCitation } from './rules/later-citation.ts';
import { loneNumber } from './rules/lone-number.ts';
import { longClause } from './rules/long-clause.ts';
import { malformedCode } from './rules/malformed-code.ts';
import { missingAddressee } from './rules/missing-addressee.ts';
import { missingPart } from './rules/missing-part.ts';
import { missingTitle } from './rules/missing-title.ts';
import { misspeltKeyword } from './rules/misspelt-keyword.ts';
import { mixedCodes } from './rules/mixed-codes.ts';
import { numberingHabit } from './rules/numbering-habit.ts';
import { openerComma } from './rules/opener-comma.ts';
import { operativeBeforePreamble } from './rules/operative-before-preamble.ts';
import { placeholderText } from './rules/placeholder-text.ts';
import { presentResolution } from './rules/present-resolution.ts';
import { recitalAfterOperative } from './rules/recital-after-operative.ts';
import { redefinedAcronym } from './rules/redefined-acronym.ts';
import { repeatedKeyword } from './rules/repeated-keyword.ts';
import { reportWithoutDate } from './rules/report-without-date.ts';
import { selfCitation } from './rules/self-citation.ts';
import { sessionPlace } from './rules/session-place.ts';
import { sessionYear } from './rules/session-year.ts';
import { squareBrackets } from './rules/square-brackets.ts';
import { strayMarker } from './rules/stray-marker.ts';
import { textAfterAdoption } from './rules/text-after-adoption.ts';
import { titleDiffers } from './rules/title-differs.ts';
import { titleStop } from './rules/title-stop.ts';
import { undefinedAcronym } from './rules/undefined-acronym.ts';
import { unknownRule } from './rules/unknown-rule.ts';
import { unresolvedCitation } from './rules/unresolved-citation.ts';
import { unusedSilencer } from './rules/unused-silencer.ts';
import { voteCount } from './rules/vote-count.ts';

export const rules: readonly Rule[] = [
  recitalAfterOperative,
  operativeBeforePreamble,
  missingPart,
  doubledPart,
  textAfterAdoption,
  openerComma,
  clauseEnding,
  listOpening,
  itemEnding,
  itemMarkers,
  itemLevel,
  clauseNumbering,
  loneNumber,
  numberingHabit,
  keywordForm,
  keywordGender,
  keywordCase,
  misspeltKeyword,
  foreignKeyword,
  repeatedKeyword,
  strayMarker,
  chainOrder,
  sessionYear,
  sessionPlace,
  headingCode,
  missingTitle,
  titleStop,
  voteCount,
  malformedCode,
  selfCitation,
  mixedCodes,
  titleDiffers,
  citationDate,
  annexNumber,
  duplicateCode,
  laterCitation,
  unresolvedCitation,
  undefinedAcronym,
  redefinedAcronym,
  squareBrackets,
  missingAddressee,
  reportWithoutDate,
  placeholderText,
  longClause,
  presentResolution,
  unknownRule,
  unusedSilencer,
];
