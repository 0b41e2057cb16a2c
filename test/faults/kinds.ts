/** Every kind of fault, in the order of the table. */
import { chainFaults } from './kinds/chains.ts';
import { citationFaults } from './kinds/citations.ts';
import { codeFaults } from './kinds/codes.ts';
import { commentFaults } from './kinds/comments.ts';
import { draftingFaults } from './kinds/drafting.ts';
import { headerFaults } from './kinds/header.ts';
import { keywordFaults } from './kinds/keywords.ts';
import { numberingFaults } from './kinds/numbering.ts';
import { orderFaults } from './kinds/order.ts';
import { partFaults } from './kinds/parts.ts';
import { punctuationFaults } from './kinds/punctuation.ts';
import type { FaultKind } from './support/fault.ts';

export const faultKinds: readonly FaultKind[] = [
  ...partFaults,
  ...orderFaults,
  ...punctuationFaults,
  ...numberingFaults,
  ...keywordFaults,
  ...chainFaults,
  ...headerFaults,
  ...codeFaults,
  ...citationFaults,
  ...draftingFaults,
  ...commentFaults,
];
