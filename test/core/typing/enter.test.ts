/** Enter: it opens the next clause or item where one has closed, and does nothing inside prose. */
import { enter } from '../../../server/src/core/typing/enter.ts';
import { checkKey, INTERPOL, UNITED_NATIONS } from './support/keys.ts';

const french = (before: string, after: string | null): void => {
  checkKey(enter, INTERPOL, before, after);
};
const english = (before: string, after: string | null): void => {
  checkKey(enter, UNITED_NATIONS, before, after);
};

describe('Enter behind a clause', () => {
  it('opens a recital, with the blank line that stands between the others', () => {
    french(
      `
      RAPPELANT la Convention,

      NOTANT la menace,|

      DEMANDE au Secrétariat général d’agir.
      `,
      `
      RAPPELANT la Convention,

      NOTANT la menace,

      |

      DEMANDE au Secrétariat général d’agir.
      `,
    );
  });

  it('opens an operative clause with the next number, and counts on behind it', () => {
    english(
      `
      Recalling its resolution 70/1 of 25 September 2015,

      1. Takes note of the report;|

      2. Requests the Secretary-General to act, as set out in paragraph 2 above;

      3. Decides to remain seized of the matter.
      `,
      `
      Recalling its resolution 70/1 of 25 September 2015,

      1. Takes note of the report;

      2. |

      3. Requests the Secretary-General to act, as set out in paragraph 3 above;

      4. Decides to remain seized of the matter.
      `,
    );
  });

  it('sets no blank line where the text has none', () => {
    french(
      `
      RAPPELANT la Convention,
      NOTANT la menace,|
      DEMANDE au Secrétariat général d’agir.
      `,
      `
      RAPPELANT la Convention,
      NOTANT la menace,
      |
      DEMANDE au Secrétariat général d’agir.
      `,
    );
  });

  it('takes spaces at the end of the line away', () => {
    french(
      'RAPPELANT la Convention,\n\nNOTANT la menace,|  \n\nDEMANDE d’agir.\n',
      'RAPPELANT la Convention,\n\nNOTANT la menace,\n\n|\n\nDEMANDE d’agir.\n',
    );
  });

  it('keeps the line ends of the text', () => {
    french(
      'RAPPELANT la Convention,\r\n\r\nNOTANT la menace,|\r\n\r\nDEMANDE d’agir.\r\n',
      'RAPPELANT la Convention,\r\n\r\nNOTANT la menace,\r\n\r\n|\r\n\r\nDEMANDE d’agir.\r\n',
    );
  });

  it('ends with a semicolon what ended the text before a clause was added', () => {
    english(
      `
      Recalling its resolution 70/1 of 25 September 2015,

      1. Takes note of the report.

      2. Requests the Secretary-General to act;|
      `,
      `
      Recalling its resolution 70/1 of 25 September 2015,

      1. Takes note of the report;

      2. Requests the Secretary-General to act;

      3. |
      `,
    );
  });

  it('goes over a mark that stands there already', () => {
    french(
      'RAPPELANT la Convention,\n\nNOTANT la menace|,\n\nDEMANDE d’agir.\n',
      'RAPPELANT la Convention,\n\nNOTANT la menace,\n\n|\n\nDEMANDE d’agir.\n',
    );
    french(
      'RAPPELANT la Convention,\n\nINVITE les pays à :\n\n- agir| ;\n',
      'RAPPELANT la Convention,\n\nINVITE les pays à :\n\n- agir ;\n\n- |\n',
    );
  });

  it('does nothing inside prose, behind a full stop, or behind a comma that closes nothing', () => {
    french('RAPPELANT la |Convention,\n\nDEMANDE d’agir.\n', null);
    french('RAPPELANT la Convention,\n\nDEMANDE d’agir.|\n', null);
    french('RAPPELANT la Convention,\n\nDEMANDE aux pays,|\n\nPRIE d’agir.\n', null);
    french('RAPPELANT la Convention,|\ndite de Vienne,\n\nDEMANDE d’agir.\n', null);
  });
});

describe('Enter in a list', () => {
  it('opens the first item behind a colon', () => {
    english(
      `
      Recalling its resolution 70/1,

      1. Requests the Secretary-General:|

      2. Decides to remain seized of the matter.
      `,
      `
      Recalling its resolution 70/1,

      1. Requests the Secretary-General:

      (a) |

      2. Decides to remain seized of the matter.
      `,
    );
  });

  it('opens the next item, in the style and the spacing of the list', () => {
    french(
      `
      RAPPELANT la Convention,

      INVITE les pays membres à :
        - reconnaître la menace ;|

      DEMANDE au Secrétariat général d’agir.
      `,
      `
      RAPPELANT la Convention,

      INVITE les pays membres à :
        - reconnaître la menace ;
        - |

      DEMANDE au Secrétariat général d’agir.
      `,
    );
  });

  it('counts the items behind it anew', () => {
    english(
      `
      Recalling its resolution 70/1,

      1. Requests the Secretary-General:

      (a) To act;|

      (b) To report;

      (c) To rest.
      `,
      `
      Recalling its resolution 70/1,

      1. Requests the Secretary-General:

      (a) To act;

      (b) |

      (c) To report;

      (d) To rest.
      `,
    );
  });

  it('leaves the list on an empty item, for the next clause', () => {
    english(
      `
      Recalling its resolution 70/1,

      1. Requests the Secretary-General:
      (a) To act;
      (b) |

      2. Decides to remain seized of the matter.
      `,
      `
      Recalling its resolution 70/1,

      1. Requests the Secretary-General:
      (a) To act;

      2. |

      3. Decides to remain seized of the matter.
      `,
    );
  });

  it('goes up a level on an empty item of an inner list', () => {
    english(
      `
      Recalling its resolution 70/1,

      1. Requests the Secretary-General:

      (a) To act:

      (i) Now;

      (ii) |
      `,
      `
      Recalling its resolution 70/1,

      1. Requests the Secretary-General:

      (a) To act:

      (i) Now;

      (b) |
      `,
    );
  });

  it('takes the number of an empty clause away, and counts back behind it', () => {
    english(
      `
      Recalling its resolution 70/1,

      1. Takes note of the report;

      2. |

      3. Decides to remain seized of the matter.
      `,
      `
      Recalling its resolution 70/1,

      1. Takes note of the report;

      |

      2. Decides to remain seized of the matter.
      `,
    );
  });
});
