// Where clauses begin and end, in every layout in which a resolution reaches a drafter.
import assert from 'node:assert/strict';
import { analyser } from '../../support/analyser.ts';
import { checkShape } from '../../support/shape.ts';

describe('clauses of an INTERPOL text', () => {
  it('begin with a keyword at the start of a line, whether a blank line stands before or not', () => {
    checkShape(
      `
      L'Assemblée générale de l'O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie)
      du 5 au 8 novembre 2012,
      AYANT À L'ESPRIT l'article 41 du Statut,

      CONSCIENTE de la menace,
      APPROUVE le projet ;

      DONNE MANDAT au Secrétaire Général pour le signer.

      Adoptée
      `,
      `
      P1 AYANT À L'ESPRIT ,
      P2 CONSCIENTE ,
      O1 APPROUVE ;
      O2 DONNE MANDAT .
      `,
    );
  });

  it('begin behind a session formula that no comma closes', () => {
    checkShape(
      `
      L'Assemblée générale de l'O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie)
      du 5 au 8 novembre 2012

      CONSCIENTE de la menace,

      APPROUVE le projet.
      `,
      `
      P1 CONSCIENTE ,
      O1 APPROUVE .
      `,
    );
  });

  it('go on over blank lines inside them and over a wrapped second keyword', () => {
    checkShape(
      `
      L'Assemblée générale de l'O.I.P.C.-INTERPOL,

      ESTIMANT que le projet est conforme

      aux intérêts de l'Organisation, et
      CONSCIENTE qu'il est une première étape,

      APPROUVE le projet.
      `,
      `
      P1 ESTIMANT ,
      O1 APPROUVE .
      `,
    );
  });

  it('hold several semicolons and a second keyword', () => {
    checkShape(
      `
      L'Assemblée générale de l'O.I.P.C.-INTERPOL,
      PRENANT NOTE de la résolution A ; de la résolution B ; et de la résolution C,
      TENANT COMPTE du Forum, et ACCUEILLANT FAVORABLEMENT ses conclusions,
      ENCOURAGE les pays à prévenir ; à agir ; et à assister ;
      PRIE INSTAMMENT les pays de partager.
      `,
      `
      P1 PRENANT NOTE ,
      P2 TENANT COMPTE ,
      O1 ENCOURAGE ;
      O2 PRIE INSTAMMENT .
      `,
    );
  });

  it('keep their modifiers in the keyword, whatever their case', () => {
    checkShape(
      `
      L'Assemblée générale de l'OIPC - INTERPOL,
      RAPPELANT la résolution A,
      RAPPELANT également la résolution B,
      RAPPELANT ENFIN la Déclaration,
      RECONNAISSANT AVEC SATISFACTION le rôle du Secrétariat,
      DEMANDE ÉGALEMENT au Secrétariat de faire rapport.
      `,
      `
      P1 RAPPELANT ,
      P2 RAPPELANT également ,
      P3 RAPPELANT ENFIN ,
      P4 RECONNAISSANT AVEC SATISFACTION ,
      O1 DEMANDE ÉGALEMENT .
      `,
    );
  });

  it('carry items whose first number is lost', () => {
    checkShape(
      `
      L'Assemblée générale de l'OIPC - INTERPOL,
      CONSIDÉRANT la menace,
      INVITE les pays membres à :

      - reconnaître l'importance;
      - 2. encourager la signature ;

      - 3. veiller à l'intégration.
      `,
      `
      P1 CONSIDÉRANT ,
      O1 INVITE .
        -
        - 2.
        - 3.
      `,
    );
  });

  it('are found in capitals without accents, with either apostrophe and with decomposed accents', () => {
    checkShape(
      `
      L\u2019Assemble\u0301e ge\u0301ne\u0301rale de l\u2019O.I.P.C.-INTERPOL,
      AYANT A L\u2019ESPRIT le Statut,
      CONSIDERANT EGALEMENT la menace,
      RE\u0301AFFIRMANT son r\u00f4le,
      DEMANDE au Secr\u00e9tariat de faire rapport.
      `,
      `
      P1 AYANT A L'ESPRIT ,
      P2 CONSIDERANT EGALEMENT ,
      P3 RÉAFFIRMANT ,
      O1 DEMANDE .
      `,
    );
  });

  it('are found when the recitals stand before the session formula', () => {
    const model = checkShape(
      `
      RESOLUTION No. AGN/66/RES/7

      CONSIDERING the report,

      NOTING the contents of the paper,

      The ICPO-INTERPOL General Assembly, meeting in New Delhi from 15 to 21 October 1997 at its 66th session:

      ASKS the Secretary General to act;

      RECOMMENDS that countries follow.
      `,
      `
      P1 CONSIDERING ,
      P2 NOTING the contents ,
      O1 ASKS ;
      O2 RECOMMENDS .
      `,
    );
    assert.equal(model.identity?.canonical, 'GA-1997-66-RES-07');
  });
});

describe('clauses with a misspelt keyword', () => {
  it('are known by the form of the word, and by capitals behind the operative part', () => {
    checkShape(
      `
      L'Assemblée générale de l'OIPC - INTERPOL,

      RAPELLANT la résolution A,

      DÉCIDE d'agir ;

      NOTTANT que rien ne va,

      INVITE les pays à agir.
      `,
      `
      P1 RAPELLANT ,
      O1 DÉCIDE ;
      P2 NOTTANT ,
      O2 INVITE .
      `,
    );
  });

  it('begin all the same where no form tells, in either part', () => {
    checkShape(
      `
      The General Assembly,

      Havinng considered the report,

      1. Desides to act;

      2. Requests a report.
      `,
      `
      P1 Havinng ,
      O1 1. Desides ;
      O2 2. Requests .
      `,
    );
    checkShape(
      `
      L'Assemblée générale de l'OIPC - INTERPOL,

      RAPPELANT la résolution A,

      APPROUVE le projet ;

      DEMNADE aux pays d'agir ;

      INVITE le Secrétaire Général à le signer.
      `,
      `
      P1 RAPPELANT ,
      O1 APPROUVE ;
      O2 DEMNADE ;
      O3 INVITE .
      `,
    );
  });

  it('begin with a keyword of another language, too', () => {
    checkShape(
      `
      L'Assemblée générale de l'OIPC - INTERPOL,

      RECALLING ALSO la résolution A,

      REQUESTS les pays d'agir.
      `,
      `
      P1 RECALLING ALSO ,
      O1 REQUESTS .
      `,
    );
  });

  it('make a resolution of a text that has no other keyword', () => {
    const text = 'The General Assembly,\n\nReslves that the seat is in Lyon.\n';
    assert.equal(analyser.analyse(text).isResolution, true);
  });
});

describe('clauses of other bodies', () => {
  it('have lower-case keywords in texts of the Conference on Weights and Measures', () => {
    checkShape(
      `
      Résolution 5

      La Conférence générale des poids et mesures (CGPM), à sa 27^e^ réunion,

      rappelant que la CGPM a défini la seconde,

      *notant par ailleurs* que le comité

      * a réalisé une étude,
      * a préparé une feuille de route,

      *encourage* le comité à promouvoir ces objectifs,

      et *invite* les États Membres à les soutenir.
      `,
      `
      P1 rappelant ,
      P2 notant par ailleurs ,
        *
        *
      O1 encourage ,
      O2 invite .
      `,
    );
  });

  it('are found in a body that no profile knows, with the opener on its own line or none', () => {
    checkShape(
      `
      Le Comité des ministres,

      Considérant la menace,

      Recommande aux États d'agir.
      `,
      `
      P1 Considérant ,
      O1 Recommande .
      `,
    );
  });

  it('are read by the form of an unlisted word at the start of a paragraph', () => {
    checkShape(
      `
      The General Assembly,

      Rejuvenating the spirit of its work,

      Recalling its resolution 70/1 of 25 September 2015,

      Decides to act.
      `,
      `
      P1 Rejuvenating ,
      P2 Recalling ,
      O1 Decides .
      `,
    );
  });
});
