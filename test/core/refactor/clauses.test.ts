/** Clauses moved, made items, split, merged, sorted and turned into clauses of the other part. */
import { clauseToItem } from '../../../server/src/core/refactor/clause-to-item.ts';
import { changePart } from '../../../server/src/core/refactor/change-part.ts';
import { conversionOf } from '../../../server/src/core/refactor/convert-keyword.ts';
import { changeLevel } from '../../../server/src/core/refactor/item-level.ts';
import { itemToClause } from '../../../server/src/core/refactor/item-to-clause.ts';
import { mergeClauses, mergedWith } from '../../../server/src/core/refactor/merge-clauses.ts';
import { moveClause } from '../../../server/src/core/refactor/move-clause.ts';
import { moveItem } from '../../../server/src/core/refactor/move-item.ts';
import { rebuildChain } from '../../../server/src/core/refactor/rebuild-chain.ts';
import { sortRecitals, type Order } from '../../../server/src/core/refactor/sort-recitals.ts';
import { secondKeyword, splitClause } from '../../../server/src/core/refactor/split-clause.ts';
import {
  checkBothWays,
  checkChange,
  INTERPOL,
  UNITED_NATIONS,
  type Change,
} from './support/change.ts';

const up: Change = ({ clause, draft }) => moveClause(clause, 'up', draft);
const down: Change = ({ clause, draft }) => moveClause(clause, 'down', draft);
const itemUp: Change = ({ clause, item, draft }) => moveItem(clause, item, 'up', draft);
const itemDown: Change = ({ clause, item, draft }) => moveItem(clause, item, 'down', draft);
const lower: Change = ({ clause, item, draft }) => changeLevel(clause, item, 1, draft);
const raise: Change = ({ clause, item, draft }) => changeLevel(clause, item, -1, draft);
const toItem: Change = ({ clause, draft }) => clauseToItem(clause, draft);
const toClause: Change = ({ clause, item, draft }) => itemToClause(clause, item, draft);
const chain: Change = ({ clause, draft }) => rebuildChain(clause, draft);
const merge: Change = ({ clause, draft }) => {
  const next = mergedWith(clause, draft);
  return next === null ? null : mergeClauses(clause, next, draft);
};
const split: Change = ({ clause, at, draft }) => {
  const second = secondKeyword(clause, at, draft);
  return second === null ? null : splitClause(clause, second, draft);
};
const across: Change = ({ clause, draft }) => {
  const conversion = conversionOf(clause, draft);
  return conversion === null ? null : changePart(clause, conversion, draft);
};
const sortBy =
  (order: Order): Change =>
  ({ clause, draft }) =>
    sortRecitals(clause, order, draft);

describe('Moving a clause', () => {
  it('leaves numbers, marks and spacing at their places, and keeps its items', () => {
    checkBothWays(
      up,
      down,
      UNITED_NATIONS,
      `
      Recalling its resolution 70/1,

      1. Takes note of the report ;


      2. |Requests the Secretary-General:

      (a) To act;

      (b) To report.
      `,
      `
      Recalling its resolution 70/1,

      1. |Requests the Secretary-General:

      (a) To act;

      (b) To report ;


      2. Takes note of the report.
      `,
    );
  });

  it('takes comments before a clause along', () => {
    checkBothWays(
      up,
      down,
      INTERPOL,
      `
      RAPPELANT la Convention,

      <!-- resolution-ignore long-clause -->
      |NOTANT la menace,

      DEMANDE d’agir.
      `,
      `
      <!-- resolution-ignore long-clause -->
      |NOTANT la menace,

      RAPPELANT la Convention,

      DEMANDE d’agir.
      `,
    );
  });

  it('keeps a linking word before the last clause', () => {
    checkBothWays(
      down,
      up,
      INTERPOL,
      'RAPPELANT la Convention,\n\n|DEMANDE d’agir ; et\n\nPRIE les pays d’aider.\n',
      'RAPPELANT la Convention,\n\nPRIE les pays d’aider ; et\n\n|DEMANDE d’agir.\n',
    );
  });

  it('makes the text refer to its clauses by their new numbers', () => {
    checkBothWays(
      up,
      down,
      UNITED_NATIONS,
      'Recalling its resolution 70/1,\n\n1. Takes note of the report;\n\n2. |Requests the Secretary-General to act;\n\n3. Decides to review what is set out in paragraph 2 above.\n',
      'Recalling its resolution 70/1,\n\n1. |Requests the Secretary-General to act;\n\n2. Takes note of the report;\n\n3. Decides to review what is set out in paragraph 1 above.\n',
    );
  });

  it('stays within part and section', () => {
    checkChange(up, INTERPOL, 'RAPPELANT la Convention,\n\n|DEMANDE d’agir.\n', null);
    checkChange(down, INTERPOL, '|RAPPELANT la Convention,\n\nDEMANDE d’agir.\n', null);
  });

  it('does not part a comment that reaches further from its end', () => {
    checkChange(
      up,
      INTERPOL,
      'RAPPELANT la Convention,\n\n<!-- resolution-ignore-start long-clause -->\n|NOTANT la menace,\n<!-- resolution-ignore-end long-clause -->\n\nDEMANDE d’agir.\n',
      null,
    );
  });
});

describe('Moving an item', () => {
  it('takes those below it along and leaves markers and marks', () => {
    checkBothWays(
      itemDown,
      itemUp,
      UNITED_NATIONS,
      `
      Recalling its resolution 70/1,

      1. Requests the Secretary-General:

      (a) |To act;

      (b) To report; and

      (c) To rest.
      `,
      `
      Recalling its resolution 70/1,

      1. Requests the Secretary-General:

      (a) To report;

      (b) |To act; and

      (c) To rest.
      `,
    );
  });
});

describe('Changing the level of an item', () => {
  it('counts the lists anew and announces what stands below', () => {
    checkBothWays(
      lower,
      raise,
      UNITED_NATIONS,
      `
      Recalling its resolution 70/1,

      1. Requests the Secretary-General:

      (a) To act;

      (b) |To report;

      (c) To rest.
      `,
      `
      Recalling its resolution 70/1,

      1. Requests the Secretary-General:

      (a) To act:

      (i) |To report;

      (b) To rest.
      `,
    );
  });

  it('needs an item to stand below, and markers in order', () => {
    checkChange(
      lower,
      UNITED_NATIONS,
      'Recalling its resolution 70/1,\n\n1. Requests the Secretary-General:\n\n(a) |To act;\n\n(b) To rest.\n',
      null,
    );
    checkChange(
      lower,
      UNITED_NATIONS,
      'Recalling its resolution 70/1,\n\n1. Requests the Secretary-General:\n\n(a) To act;\n\n(d) |To rest.\n',
      null,
    );
  });
});

describe('Making a clause an item', () => {
  it('puts it behind the items of the clause before', () => {
    checkBothWays(
      toItem,
      toClause,
      UNITED_NATIONS,
      `
      Recalling its resolution 70/1,

      1. Requests the Secretary-General:

      (a) To act; and

      (b) To report;

      2. |Decides to review the report;

      3. Decides to remain seized of the matter.
      `,
      `
      Recalling its resolution 70/1,

      1. Requests the Secretary-General:

      (a) To act;

      (b) To report; and

      (c) |Decides to review the report;

      2. Decides to remain seized of the matter.
      `,
    );
  });

  it('leads a list in where there is none', () => {
    checkBothWays(
      toItem,
      toClause,
      INTERPOL,
      'RAPPELANT la Convention,\n\nINVITE les pays membres ;\n\n|DEMANDE d’agir ;\n\nPRIE d’aider.\n',
      'RAPPELANT la Convention,\n\nINVITE les pays membres :\n\n- |DEMANDE d’agir ;\n\nPRIE d’aider.\n',
    );
  });

  it('says the words that lead the list in once', () => {
    checkBothWays(
      toItem,
      toClause,
      INTERPOL,
      'RAPPELANT la Convention,\n\nINVITE les pays membres à :\n\n- signer ;\n\n|INVITE les pays membres à ratifier.\n',
      'RAPPELANT la Convention,\n\nINVITE les pays membres à :\n\n- signer ;\n\n- |ratifier.\n',
    );
  });

  it('writes "to act" as the list does', () => {
    checkBothWays(
      toClause,
      toItem,
      UNITED_NATIONS,
      'Recalling its resolution 70/1,\n\nRequests the Secretary-General:\n\n(a) To act;\n\n(b) |To report.\n',
      'Recalling its resolution 70/1,\n\n1. Requests the Secretary-General:\n\n(a) To act;\n\n2. |Requests the Secretary-General to report.\n',
    );
  });

  it('takes an item out of the midst of its list, behind the clause', () => {
    checkChange(
      toClause,
      UNITED_NATIONS,
      `
      Recalling its resolution 70/1,

      1. Requests the Secretary-General:

      (a) |To act:

      (i) Now;

      (b) To report;

      2. Decides to remain seized of the matter.
      `,
      `
      Recalling its resolution 70/1,

      1. Requests the Secretary-General:

      (a) To report;

      2. Requests the Secretary-General to act:

      (a) Now;

      3. Decides to remain seized of the matter.
      `,
    );
  });
});

describe('Merging and splitting', () => {
  it('join two clauses with a comma and a linking word, and part them again', () => {
    checkBothWays(
      merge,
      split,
      UNITED_NATIONS,
      `
      Recalling its resolution 70/1,

      1. |Welcomes the report;

      2. Requests the Secretary-General to act;

      3. Decides to remain seized of the matter.
      `,
      `
      Recalling its resolution 70/1,

      1. Welcomes the report, |and requests the Secretary-General to act;

      2. Decides to remain seized of the matter.
      `,
    );
  });

  it('keep keywords in capitals', () => {
    checkBothWays(
      split,
      merge,
      INTERPOL,
      'RAPPELANT |la Convention, et CONSCIENTE de la menace,\n\nDEMANDE d’agir.\n',
      '|RAPPELANT la Convention,\n\nCONSCIENTE de la menace,\n\nDEMANDE d’agir.\n',
    );
  });

  it('take a word that may be a noun for a keyword only where they are asked to', () => {
    const text = 'RAPPELANT la Convention,\n\nDEMANDE à l’offre |et demande aux pays.\n';
    checkChange(split, INTERPOL, text.replace('|', '').replace('DEM', '|DEM'), null);
    checkChange(
      split,
      INTERPOL,
      text,
      'RAPPELANT la Convention,\n\nDEMANDE à l’offre ;\n\nDEMANDE aux pays.\n',
    );
  });

  it('leave lists and page matter between clauses alone', () => {
    checkChange(
      merge,
      INTERPOL,
      'RAPPELANT la Convention,\n\n|INVITE les pays à :\n\n- signer ;\n\nDEMANDE d’agir.\n',
      null,
    );
  });
});

describe('Sorting recitals', () => {
  it('puts what is older first, and leaves recitals without a date where they are', () => {
    checkChange(
      sortBy('date'),
      INTERPOL,
      '|RAPPELANT la résolution AG-2015-RES-12,\n\nNOTANT la menace,\n\nRAPPELANT la résolution AG-2008-RES-07,\n\nDEMANDE d’agir.\n',
      'RAPPELANT la résolution AG-2008-RES-07,\n\nNOTANT la menace,\n\nRAPPELANT la résolution AG-2015-RES-12,\n\nDEMANDE d’agir.\n',
    );
  });

  it('puts what binds more first', () => {
    checkChange(
      sortBy('kind'),
      INTERPOL,
      '|AYANT EXAMINÉ le rapport AG-2012-RAP-18,\n\nRAPPELANT la résolution AG-2008-RES-07,\n\nAYANT À L’ESPRIT l’article 41 du Statut de l’Organisation,\n\nDEMANDE d’agir.\n',
      'AYANT À L’ESPRIT l’article 41 du Statut de l’Organisation,\n\nRAPPELANT la résolution AG-2008-RES-07,\n\nAYANT EXAMINÉ le rapport AG-2012-RAP-18,\n\nDEMANDE d’agir.\n',
    );
  });

  it('brings the same keywords together, in the order in which they first stand', () => {
    checkChange(
      sortBy('keyword'),
      INTERPOL,
      '|RAPPELANT la Convention,\n\nNOTANT la menace,\n\nRAPPELANT ÉGALEMENT le Statut,\n\nDEMANDE d’agir.\n',
      'RAPPELANT la Convention,\n\nRAPPELANT ÉGALEMENT le Statut,\n\nNOTANT la menace,\n\nDEMANDE d’agir.\n',
    );
    checkChange(
      sortBy('keyword'),
      INTERPOL,
      '|RAPPELANT la Convention,\n\nNOTANT la menace,\n\nDEMANDE d’agir.\n',
      null,
    );
  });
});

describe('Rebuilding a chain', () => {
  it('gives each repetition its marker', () => {
    checkChange(
      chain,
      INTERPOL,
      'RAPPELANT EN OUTRE la Convention,\n\nRAPPELANT |le Statut,\n\nRAPPELANT ÉGALEMENT l’Accord,\n\nDEMANDE d’agir.\n',
      'RAPPELANT la Convention,\n\nRAPPELANT ÉGALEMENT le Statut,\n\nRAPPELANT EN OUTRE l’Accord,\n\nDEMANDE d’agir.\n',
    );
  });

  it('has nothing to do where all is well', () => {
    checkChange(
      chain,
      INTERPOL,
      'RAPPELANT la Convention,\n\nRAPPELANT ÉGALEMENT |le Statut,\n\nDEMANDE d’agir.\n',
      null,
    );
  });
});

describe('Turning a clause into one of the other part', () => {
  it('makes the first operative clause of a recital, numbered, and the last recital of that', () => {
    checkBothWays(
      across,
      across,
      UNITED_NATIONS,
      `
      Noting the report,

      Recalling |its resolution 70/1,

      1. Takes note of the report;

      2. Decides to remain seized of the matter.
      `,
      `
      Noting the report,

      1. Recalls |its resolution 70/1;

      2. Takes note of the report;

      3. Decides to remain seized of the matter.
      `,
    );
  });

  it('moves a recital behind the others, and gives the semicolon to it alone', () => {
    checkChange(
      across,
      INTERPOL,
      'RAPPELANT |le Statut,\n\nNOTANT la menace,\n\nCONSIDÉRANT l’urgence,\n\nDEMANDE d’agir.\n',
      'NOTANT la menace,\n\nCONSIDÉRANT l’urgence,\n\nRAPPELLE le Statut ;\n\nDEMANDE d’agir.\n',
    );
  });

  it('numbers decisions from two on', () => {
    checkBothWays(
      across,
      across,
      UNITED_NATIONS,
      'Noting the report,\n\nRecalling |its resolution 70/1,\n\nDecides to act.\n',
      'Noting the report,\n\n1. Recalls |its resolution 70/1;\n\n2. Decides to act.\n',
    );
  });

  it('leaves no part empty', () => {
    checkChange(across, INTERPOL, 'RAPPELANT |le Statut,\n\nDEMANDE d’agir.\n', null);
  });
});
