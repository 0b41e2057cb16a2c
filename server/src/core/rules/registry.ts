/** Every rule, in the order in which the table of rules shows them. */
import type { Rule } from './rule.ts';
import { clauseEnding } from './rules/clause-ending.ts';
import { clauseNumbering } from './rules/clause-numbering.ts';
import { duplicateCode } from './rules/duplicate-code.ts';
import { keywordForm } from './rules/keyword-form.ts';
import { keywordGender } from './rules/keyword-gender.ts';
import { laterCitation } from './rules/later-citation.ts';
import { malformedCode } from './rules/malformed-code.ts';
import { missingPart } from './rules/missing-part.ts';
import { openerComma } from './rules/opener-comma.ts';
import { operativeBeforePreamble } from './rules/operative-before-preamble.ts';
import { recitalAfterOperative } from './rules/recital-after-operative.ts';
import { repeatedKeyword } from './rules/repeated-keyword.ts';
import { sessionYear } from './rules/session-year.ts';
import { unresolvedCitation } from './rules/unresolved-citation.ts';

export const rules: readonly Rule[] = [
  recitalAfterOperative,
  operativeBeforePreamble,
  missingPart,
  openerComma,
  clauseEnding,
  clauseNumbering,
  keywordForm,
  keywordGender,
  repeatedKeyword,
  sessionYear,
  malformedCode,
  duplicateCode,
  laterCitation,
  unresolvedCitation,
];
