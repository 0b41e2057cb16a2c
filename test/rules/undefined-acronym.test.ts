/** undefined-acronym: short names without their long ones. */
import { checkFindings, messagesIn } from '../support/findings.ts';
import assert from 'node:assert/strict';

const HEAD =
  'L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,';

/** A French draft of one recital. */
function french(recital: string): string {
  return `${HEAD}\n\n${recital},\n\nAPPROUVE le projet d’accord.\n\nAdoptée\n`;
}

/** An English draft of one recital. */
function english(recital: string): string {
  return `The General Assembly,\n\n${recital},\n\nDecides to act.\n`;
}

const OTHERS = { 'placeholder-text': 'off', 'malformed-code': 'off' } as const;

describe('undefined-acronym', () => {
  it('finds the first use of a short name that nothing explains', () => {
    checkFindings(`
      The General Assembly,

      Recalling the work of the UNODA and of the UNODA branches,
                                ^^^^^ hint undefined-acronym

      1. Decides to act;

      2. Requests the UNODA to help.
    `);
  });

  it('finds one behind an elision, and beside one that everybody knows', () => {
    checkFindings(`
      The Security Council,

      Noting UN OHCHR programmes,
                ^^^^^ hint undefined-acronym

      Decides to act.
    `);
    assert.equal(messagesIn(french('NOTANT l’accord avec l’OCTRIS')).length, 1);
  });

  it('leaves placeholders and broken codes to other rules', () => {
    for (const words of ['Noting the report of TBD', 'Noting the agreement AG--2012-RES-08']) {
      const found = messagesIn(english(words), { levels: OTHERS });
      assert.deepEqual(found, []);
    }
  });

  it('says whether the long name comes later', () => {
    const [never] = messagesIn(english('Noting the ODA'));
    const [later] = messagesIn(english('Noting the ODA and the Bureau of Disarmament (ODA)'));
    assert.match(never ?? '', /not written out/);
    assert.match(later ?? '', /only further down/);
  });

  for (const recital of [
    'Recalling the work of the Office for Disarmament Affairs (ODA), and of ODA branches',
    'Recalling the Bureau (the “ODA”) and the work of ODA',
    'Recalling the Bureau (ODA, formerly the Centre) and the work of ODA',
    'Recalling GLONASS (Global Navigation Satellite System) and GLONASS receivers',
    'Recalling the force known as IFOR, and IFOR troops',
    'Recalling disarmament, demobilization and reintegration, and DDR programmes',
    'Recalling the Somali National Army and the strength of the SNA',
    'Recalling the work of UNESCO, of the WHO and of UN Women on HIV/AIDS',
    'Recalling section XII of its resolution 58/272 of 23 December 2003 and annex IV',
    'Recalling document A/HRC/RES/16/21 and UNEP/EA.5/Res.14',
    'Recalling the item entitled “Conflicts in the GUAM area”',
    'Recalling that it is NOT bound, and that it is not',
    'Recalling THE WORK OF THE OFFICE FOR THE WHOLE REGION',
    'Recalling the H5N1 virus, the G8 and the COVID-19 pandemic',
    'Recalling the UN-SPIDER programme, the U.N.O. and MoUs',
  ]) {
    it(`leaves alone: ${recital}`, () => {
      checkFindings(english(recital), { levels: { 'citation-date': 'off' } });
    });
  }

  for (const recital of [
    'RAPPELANT les travaux du Groupe d’experts mondial (GEMC) et du GEMC',
    'RAPPELANT les technologies de l’information et de la communication et l’usage des TIC',
    'RAPPELANT le Règlement (ci-après dénommé « RTD ») et le RTD',
    'AYANT À L’ESPRIT que l’OIPC et INTERPOL ne font qu’un, et CONSCIENTE de l’appui de l’ONU',
  ]) {
    it(`leaves alone: ${recital}`, () => {
      checkFindings(french(recital));
    });
  }

  it('takes the long name from the title', () => {
    checkFindings(`
      Résolution N° 8

      Objet : Accord avec l’Union internationale des télécommunications (UIT)

      ${HEAD}

      NOTANT l’appui de l’UIT,

      APPROUVE le projet d’accord.

      Adoptée
    `);
  });

  it('says nothing of annexes, and nothing of adopted texts', () => {
    checkFindings(`
      The General Assembly,

      Noting the report,

      Decides to act.

      Annex

      The UNODA shall help.
    `);
    checkFindings(english('Noting the ODA'), { preset: 'official' });
  });

  it('reads over markup and line breaks', () => {
    checkFindings(`
      *The General Assembly*,

      *Noting* the work of the **UNODA**
                                 ^^^^^ hint undefined-acronym
      in the region,

      *Decides* to act.
    `);
  });
});
