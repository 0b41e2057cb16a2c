// The head of a document, its session, its adoption, its identity.
import assert from 'node:assert/strict';
import { analyser } from '../../support/analyser.ts';
import { dedent } from '../../support/shape.ts';

const body = `
RAPPELANT la résolution AG-2008-RES-07,
DÉCIDE d'agir.
`;
const formula =
  "L'Assemblée générale de l'O.I.P.C.-INTERPOL, réunie en sa 81^{ème} session à Rome (Italie) du 5 au 8 novembre 2012,";

describe('the head', () => {
  it('gives marking, heading, code and subject, over wrapped lines and markup', () => {
    const model = analyser.analyse(
      dedent(`
         À usage officiel INTERPOL uniquement 

        ## Résolution N° 8
        GA-2012-81-RES-08

        <u>Objet</u>: Projet d'accord avec le Partenariat

        multilatéral (IMPACT)

        ${formula}
      `) + body,
    );
    assert.equal(model.marking?.text, 'À usage officiel INTERPOL uniquement');
    assert.equal(model.heading?.number, '8');
    assert.equal(model.identity?.origin, 'code-line');
    assert.equal(model.title?.text, "Projet d'accord avec le Partenariat multilatéral (IMPACT)");
    assert.equal(model.opener?.gender, 'feminine');
  });

  it('gives the title under a line that holds the code alone, and never takes that line for it', () => {
    const titleOf = (head: string): string | undefined =>
      analyser.analyse(`${head}\n\n${formula}${body}`).title?.text;
    assert.equal(titleOf('GA-2012-81-RES-08\n\nPoints de contact'), 'Points de contact');
    assert.equal(titleOf('RÉSOLUTION\n\nGA-2012-81-RES-08'), undefined);
    assert.equal(titleOf('RÉSOLUTION\nGA-2012-81-RES-08\nPoints de contact'), 'Points de contact');
    assert.equal(titleOf('GA-\n2012-81-RES-08\n\nPoints de contact'), 'Points de contact');
  });

  it('gives the title behind the number of a United Nations text, and knows a draft', () => {
    const adopted = analyser.analyse(
      'United Nations A/RES/78/104\n\n[on the report of the Sixth Committee (A/78/433, para. 13)]\n\n78/104. Model Provisions\n\nThe General Assembly,\n\nRecalling its resolution 2205 (XXI),\n\nDecides to act.\n',
    );
    assert.equal(adopted.title?.text, 'Model Provisions');
    assert.equal(adopted.identity?.canonical, 'A/RES/78/104');
    assert.equal(adopted.isDraft, false);
    const draft = analyser.analyse(
      'United Nations A/80/L.16\n\nDjibouti and Jordan: draft resolution\n\nPeaceful settlement\n\nThe General Assembly,\n\nRecalling its resolution 73/89,\n\nDecides to act.\n',
    );
    assert.equal(draft.isDraft, true);
    assert.equal(draft.identity?.canonical, 'A/80/L.16');
    assert.equal(draft.title?.text, 'Peaceful settlement');
  });
});

describe('identity', () => {
  it('comes from the head, else the file name, else the project file, and is never made up', () => {
    const text = `RÉSOLUTION\n\n${formula}\n${body}`;
    const identity = (hint: Parameters<typeof analyser.analyse>[1]): string | undefined =>
      analyser.analyse(text, hint).identity?.canonical;
    assert.equal(identity({}), undefined);
    assert.equal(identity({ fileName: '003_29a4526e216916b9.txt' }), undefined);
    assert.equal(identity({ declaredCode: 'AG-2012-RES-08' }), 'GA-2012-81-RES-08');
    assert.equal(
      identity({
        fileName: 'AG-2012-RES-09 points de contact.txt',
        declaredCode: 'AG-2012-RES-08',
      }),
      'GA-2012-81-RES-09',
    );
    const coded = analyser.analyse(`GA-2017-86-RES-08\n${text}`, {
      fileName: 'AG-2012-RES-09.txt',
    });
    assert.equal(coded.identity?.canonical, 'GA-2017-86-RES-08');
  });

  it('reads United Nations file names, in which slashes have become underscores', () => {
    const text = 'The General Assembly,\n\nRecalling its resolution 70/1,\n\nDecides to act.\n';
    const named = (fileName: string): string | undefined =>
      analyser.analyse(text, { fileName }).identity?.canonical;
    assert.equal(named('A_RES_78_104.txt'), 'A/RES/78/104');
    assert.equal(named('S_RES_1028_(1995).txt'), 'S/RES/1028(1995)');
  });
});

describe('the body', () => {
  it('is that of the code where the line of the organ is missing', () => {
    const bodyOf = (text: string, fileName?: string): string =>
      analyser.analyse(text, fileName === undefined ? {} : { fileName }).body;
    const clauses = 'Rappelant sa résolution 978 (1995),\n\n1. Décide de rester saisi.\n';
    assert.equal(bodyOf(clauses, 'S_RES_982_(1995).txt'), 'un-sc');
    assert.equal(bodyOf(`AG-2012-RES-08\n\n${clauses}`), 'interpol-ga');
    assert.equal(bodyOf(clauses), 'unknown');
  });
});

describe('the session', () => {
  it('is read from the formula', () => {
    assert.deepEqual(analyser.analyse(`${formula}\n${body}`).session, {
      number: 81,
      year: 2012,
      place: 'Rome',
      country: 'Italie',
      start: '2012-11-05',
      end: '2012-11-08',
    });
  });

  it('is filled in from the sessions table where the formula is silent', () => {
    const { session } = analyser.analyse(
      `L'Assemblée générale de l'O.I.P.C.-INTERPOL, réunie en sa 86ème session,\n${body}`,
    );
    assert.deepEqual(
      [session?.year, session?.place, session?.start],
      [2017, 'Beijing', '2017-09-26'],
    );
  });

  it('is found with year, or place and dates, where the text names another', () => {
    const { sessions } = analyser.analyse(
      `${formula}\nRAPPELANT sa 91 ème session (Vienne (Autriche), 28 novembre - 1 er décembre 2023),\nDEMANDE un rapport lors de sa 82^{ème} session, en 2013.\n`,
    );
    assert.deepEqual(
      sessions.map(({ number, year, place, start, end, isFormula }) => [
        number,
        year,
        place,
        start,
        end,
        isFormula,
      ]),
      [
        [81, null, null, null, null, true],
        [91, 2023, 'Vienne', '2023-11-28', '2023-12-01', false],
        [82, 2013, null, null, null, false],
      ],
    );
  });
});

describe('the adoption note', () => {
  const votes = (note: string): readonly unknown[] => {
    const { adoption } = analyser.analyse(`${formula}\n${body}\n${note}\n`);
    return [adoption?.text, adoption?.inFavour, adoption?.against, adoption?.abstentions];
  };

  it('gives the votes in figures and in words', () => {
    assert.deepEqual(votes('Adoptée : 134 voix pour, 0 contre et 5 abstentions'), [
      'Adoptée : 134 voix pour, 0 contre et 5 abstentions',
      134,
      0,
      5,
    ]);
    assert.deepEqual(
      votes('Adoptée par 14 voix contre zéro, avec une abstention.').slice(1),
      [14, 0, 1],
    );
    assert.deepEqual(votes('**Adoptée**'), ['Adoptée', null, null, null]);
  });

  it('is not a line of prose that begins like it', () => {
    const { adoption, clauses } = analyser.analyse(
      "Le Conseil de sécurité,\n\nRappelant la déclaration\nadoptée à Rome,\n\nDécide d'agir.\n",
    );
    assert.equal(adoption, null);
    assert.equal(clauses.length, 2);
  });
});

describe('recognition', () => {
  const recognised = (text: string, hint: Parameters<typeof analyser.analyse>[1] = {}): boolean =>
    analyser.analyse(dedent(text), hint).isResolution;

  it('takes a text in which an organ speaks, however short', () => {
    assert.ok(recognised(`${formula}\n${body}`));
    assert.ok(recognised('The General Assembly,\n\nRecalling its resolution 70/1,\n'));
  });

  it('takes a text without its opener that has recitals in a row and a decision', () => {
    assert.ok(
      recognised(`
        Le Comité des ministres,

        Considérant la menace,

        Rappelant ses travaux,

        Recommande aux États d'agir.
      `),
    );
    assert.ok(
      recognised(`
        Prevention and Criminal Justice to the implementation
        Reaffirming its resolution 70/1 of 25 September 2015,
        Recalling its resolution 70/299 of 29 July 2016, in which it encouraged
        coherence of its work,
        1. Requests the Secretary-General to report.
      `),
    );
  });

  it('leaves manuals and notes alone, and pages that quote resolutions', () => {
    assert.ok(!recognised('Note: read this first.\n\nWarning: hot.\n\nReturns nothing.\n'));
    assert.ok(!recognised('Resolution\n\nDetermines the size.\n\nCalls the hook.\n'));
    assert.ok(
      !recognised(
        '# A rule\n\n```text\nThe General Assembly,\n\nRecalling x,\n\n1. Decides y.\n```\n',
      ),
    );
    assert.ok(!recognised(''));
  });
});
