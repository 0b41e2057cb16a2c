/** The keywords that are offered where a clause begins. */
import assert from 'node:assert/strict';
import {
  keywordCompletion,
  type KeywordCompletion,
} from '../../../server/src/core/completion/keyword-completion.ts';
import { analyser } from '../../support/analyser.ts';

/** What is offered at the cursor. */
function complete(marked: string): KeywordCompletion | null {
  const offset = marked.indexOf('|');
  assert.notEqual(offset, -1, 'a text needs a cursor');
  const text = marked.replace('|', '');
  return keywordCompletion(analyser.analyse(text), offset, analyser);
}

/** The keywords, the likeliest first. */
function offered(marked: string, count = 5): readonly string[] {
  return (complete(marked)?.proposals ?? []).slice(0, count).map(({ text }) => text);
}

/** The first proposal as it is put down, with its number and end; "…" for the words to come. */
function first(marked: string): string {
  const proposal = complete(marked)?.proposals[0];
  assert.ok(proposal, 'nothing is offered');
  const { number, text, end } = proposal;
  return `${number ?? ''}${text}${end === null ? '' : ` …${end}`}`;
}

const INTERPOL = 'L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,\n\n';
const ASSEMBLY = 'A/79/L.99\n\nThe General Assembly,\n\n';
const COUNCIL = 'S/RES/1325 (2000)\n\nLe Conseil de sécurité,\n\n';
const METRE = 'La Conférence générale des poids et mesures (CGPM), à sa 27e réunion,\n\n';
const HEALTH = 'WHA78.1\n\nThe Seventy-eighth World Health Assembly,\n\n';

describe('Keywords', () => {
  it('are offered by their first letters, in the case of the body', () => {
    assert.deepEqual(offered(`${INTERPOL}rap|`, 1), ['RAPPELANT']);
    assert.deepEqual(offered(`${ASSEMBLY}rec|`, 2), ['Recalling', 'Recognizing']);
    assert.deepEqual(offered(`${METRE}con|`, 1), ['considérant']);
  });

  it('are recitals in the preamble and verbs in the operative part', () => {
    const recital = `${ASSEMBLY}Recalling the Charter,\n\nnot|`;
    assert.equal(offered(recital)[0], 'Noting');
    const decision = `${ASSEMBLY}Recalling the Charter,\n\n1. Decides to meet;\n\n2. not|`;
    assert.ok(offered(decision, 60).every((text) => !text.startsWith('Noting')));
    assert.equal(offered(decision)[0], 'Notes');
  });

  it('are verbs behind a number', () => {
    assert.equal(offered(`${ASSEMBLY}Recalling the Charter,\n\n1. dec|`)[0], 'Decides');
  });

  it('agree with the organ', () => {
    assert.ok(offered(`${COUNCIL}consci|`).includes('Conscient'));
    assert.ok(offered(`${INTERPOL}consci|`).includes('CONSCIENTE'));
    assert.ok(offered(`${COUNCIL}profondément pré|`).includes('Profondément préoccupé'));
  });

  it('are in capitals for the decisions of a body that writes them so', () => {
    assert.equal(offered(`${HEALTH}Recalling the Constitution,\n\n1. urg|`)[0], 'URGES');
    assert.equal(offered(`${HEALTH}rec|`)[0], 'Recognizing');
  });

  it('go on with the one before: also, then further', () => {
    const one = `${INTERPOL}RAPPELANT la résolution AG-2008-RES-07,\n\n`;
    assert.ok(offered(`${one}rap|`, 2).includes('RAPPELANT ÉGALEMENT'));
    const two = `${one}RAPPELANT ÉGALEMENT la résolution AG-2012-RES-08,\n\n`;
    assert.ok(offered(`${two}rap|`, 2).includes('RAPPELANT EN OUTRE'));
    const decisions = `${ASSEMBLY}Recalling the Charter,\n\n1. Decides to meet;\n\n2. `;
    assert.equal(offered(`${decisions}als|`)[0], 'Also decides');
    assert.ok(offered(`${decisions}dec|`, 2).includes('Decides'));
  });

  it('are found by the beginnings of their words, without accents', () => {
    const text = `${INTERPOL}RAPPELANT la résolution AG-2008-RES-07,\n\n`;
    assert.equal(offered(`${text}rapp eg|`)[0], 'RAPPELANT ÉGALEMENT');
    assert.equal(offered(`${INTERPOL}ayant esp|`)[0], 'AYANT À L’ESPRIT');
    assert.equal(offered(`${INTERPOL}reaff|`)[0], 'RÉAFFIRMANT');
    assert.equal(offered(`${INTERPOL}RÉAFF|`)[0], 'RÉAFFIRMANT');
  });

  it('are found with a letter left out', () => {
    assert.ok(offered(`${INTERPOL}rapelant|`).includes('RAPPELANT'));
  });

  it('bring the mark that closes the clause', () => {
    assert.equal(first(`${INTERPOL}rapp|`), 'RAPPELANT …,');
    assert.equal(first(`${INTERPOL}RAPPELANT le Statut,\n\napprou|`), 'APPROUVE ….');
    assert.equal(
      first(`${INTERPOL}RAPPELANT le Statut,\n\napprou|\n\nINVITE les pays membres à agir.`),
      'APPROUVE … ;',
    );
    assert.equal(first(`${METRE}cons|`), 'considérant');
  });

  it('bring the number where the body sets one and none stands there', () => {
    const recital = `${ASSEMBLY}Recalling the Charter,\n\n`;
    assert.equal(first(`${recital}decid|`), '1. Decides ….');
    assert.equal(first(`${recital}1. Decides to meet;\n\nrequ|`), '2. Requests ….');
    assert.equal(first(`${recital}1. Decides to meet;\n\n2. requ|`), 'Requests ….');
  });

  it('replace the keyword alone where the rest of the clause stands', () => {
    assert.equal(first(`${INTERPOL}not| la résolution AG-2008-RES-07,`), 'NOTANT');
  });

  it('stand at the place of what is typed', () => {
    const completion = complete(`${ASSEMBLY}Recalling the Charter,\n\n1. dec|`);
    const text = `${ASSEMBLY}Recalling the Charter,\n\n1. dec`;
    assert.ok(completion);
    assert.equal(text.slice(completion.range.start, completion.range.end), 'dec');
  });

  it('are compared with a text that begins with what is typed', () => {
    const completion = complete(`${INTERPOL}rapp eg|`);
    assert.ok(completion?.proposals.every(({ filter }) => filter.startsWith('rapp eg')));
  });

  it('are offered on an empty line', () => {
    assert.equal(offered(`${INTERPOL}|`)[0], 'RAPPELANT');
    assert.ok(offered(`${ASSEMBLY}Recalling the Charter,\n\n1. |`, 10).includes('Decides'));
  });

  it('are offered below the heading of a section', () => {
    const text = `${ASSEMBLY}I Oversight services\n\nRec|`;
    assert.equal(offered(text)[0], 'Recalling');
  });

  it('are offered behind the opener on its line', () => {
    assert.equal(offered('The Sixty-sixth World Health Assembly, Hav|')[0], 'Having considered');
  });

  it('are offered behind "and" where a body leads its last clause in so', () => {
    const text = `${METRE}considérant l’unité,\n\ndécide de la changer,\n\net inv|`;
    assert.equal(offered(text)[0], 'invite');
  });
});

describe('No keyword is offered', () => {
  const prose: readonly string[] = [
    `${INTERPOL}RAPPELANT la rec|`,
    `${INTERPOL}RAPPELANT la |`,
    `${INTERPOL}RAPPELANT |`,
    `${INTERPOL}RAPPELANT e|`,
    `${INTERPOL}RAPPELANT en|`,
    `${INTERPOL}RAPPELANT l|,`,
    `${INTERPOL}RAPPELANT |,`,
    `${INTERPOL}RAPPELANT la coopération, app|`,
    `${INTERPOL}RAPPELANT la coopération et\napp|`,
    `${INTERPOL}RAPPELANT que les pays membres\napp|rouvent,`,
    `${INTERPOL}RAPPELANT que les pays,\nlesquels sont,\napp|`,
    `${INTERPOL}RAPPEL|ANT le Statut,`,
    `${INTERPOL}INVITE les pays membres à :\n\nrec|`,
    `${INTERPOL}INVITE les pays membres à :\n\n- rec|`,
    `${INTERPOL}INVITE les pays membres à agir.\n\nAdoptée\n\nrec|`,
    `${INTERPOL}INVITE les pays membres à agir.\n\nANNEXE\n\nrec|`,
    `${ASSEMBLY}Recalling a|`,
    `${ASSEMBLY}Recalling the dec|`,
    `${ASSEMBLY}Recalling the Charter, not|`,
    'Résolution n° 3\n\nrapp|',
    'Objet : rapp|',
    'Chère collègue,\n\nrapp|',
    'rapp|',
  ];
  for (const text of prose) {
    it(JSON.stringify(text.slice(-70)), () => {
      assert.equal(complete(text), null);
    });
  }
});
