/** Reports operative clauses whose printed numbers skip, repeat or go back. */
import { always, defineRule } from '../rule.ts';
import { numberFaults } from '../support/number-runs.ts';
import { citedNumbers, renumbering } from '../support/renumbering.ts';

export const clauseNumbering = defineRule({
  id: 'clause-numbering',
  since: '0.1.0',
  mending: 'safe',
  levels: always('warning'),
  authority: {
    en: 'UN Editorial Manual, numbering of operative paragraphs; practice of adopted texts.',
    fr: 'Manuel de rédaction de l’ONU, numérotation des paragraphes du dispositif ; pratique des textes adoptés.',
  },
  docs: {
    title: {
      en: 'The numbers of operative clauses skip or repeat',
      fr: 'Les numéros des paragraphes du dispositif sautent ou se répètent',
    },
    what: {
      en: 'Compares the printed numbers of the operative clauses, where at least two are printed. A number may start again at 1 behind a section heading, in a lettered part, or where a second run of numbers visibly begins behind a full stop; the first number, or one between two others, may be lost in copying.',
      fr: 'Compare les numéros imprimés des paragraphes du dispositif, s’il y en a au moins deux. La numérotation peut reprendre à 1 après un intertitre, dans une partie désignée par une lettre ou quand une seconde série commence à l’évidence après un point ; le premier numéro, ou un numéro entre deux autres, peut s’être perdu à la copie.',
    },
    why: {
      en: 'Operative clauses are cited by number, often years later. A number that stands twice or not at all makes such a citation ambiguous.',
      fr: 'Les paragraphes du dispositif sont cités par leur numéro, souvent des années plus tard. Un numéro présent deux fois, ou absent, rend la citation ambiguë.',
    },
    measured: {
      en: '11 of 882 adopted texts of the UN General Assembly leave the sequence, all of them budget resolutions or texts in sections.',
      fr: '11 des 882 textes adoptés par l’Assemblée générale des Nations Unies rompent la série : ce sont des résolutions budgétaires ou des textes divisés en sections.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

1. Decides to convene a meeting;

3. Requests the Secretary-General to report on it.
`,
        good: `The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it.
`,
      },
      fr: {
        bad: `Le Conseil de sécurité,

Rappelant sa résolution 1373 (2001),

1. Décide de proroger le mandat ;

2. Prie le Secrétaire général de lui en rendre compte chaque année ;

2. Décide de rester saisi de la question.
`,
        good: `Le Conseil de sécurité,

Rappelant sa résolution 1373 (2001),

1. Décide de proroger le mandat ;

2. Prie le Secrétaire général de lui en rendre compte chaque année ;

3. Décide de rester saisi de la question.
`,
      },
    },
  },
  messages: {
    en: {
      gap: 'Clause {number} follows clause {previous}: whoever looks for clause {expected} will not find it. Renumber, or put back what is missing.',
      repeat:
        'The number {number} stands twice, so a citation of clause {number} could mean either. Number this one {expected}.',
      back: 'Clause {number} follows clause {previous}, so the clauses cannot be cited by number. Number this one {expected}.',
      restart:
        'The numbers start again at 1 behind clause {previous}, in the same sentence, so every number stands for two clauses. Go on counting with {expected}, or give the second series a heading.',
      shuffled:
        'Clause {number} stands where clause {expected} should: a clause has been moved without its number. Number the clauses anew, or move it back.',
      renumber: 'Renumber from {expected} on',
      renumberCited:
        'Renumber from {expected} on (other clauses or texts cite these numbers: look at them)',
    },
    fr: {
      gap: 'Le paragraphe {number} suit le paragraphe {previous} : qui cherche le {expected} ne le trouvera pas. Renumérotez ou rétablissez ce qui manque.',
      repeat:
        'Le numéro {number} figure deux fois : citer le paragraphe {number} peut désigner l’un ou l’autre. Donnez à celui-ci le numéro {expected}.',
      back: 'Le paragraphe {number} suit le paragraphe {previous} : on ne peut plus citer les paragraphes par leur numéro. Donnez à celui-ci le numéro {expected}.',
      restart:
        'Les numéros repartent de 1 après le paragraphe {previous}, dans la même phrase : chacun désigne alors deux paragraphes. Continuez par {expected} ou donnez un intertitre à la seconde série.',
      shuffled:
        'Le paragraphe {number} occupe la place du {expected} : un paragraphe a été déplacé sans son numéro. Renumérotez ou remettez-le à sa place.',
      renumber: 'Renuméroter à partir de {expected}',
      renumberCited:
        'Renuméroter à partir de {expected} (des paragraphes ou des textes citent ces numéros : vérifiez-les)',
    },
  },
  check: (model, context, report) => {
    const cited = citedNumbers(model, context.library);
    for (const { kind, number, previous, expected, rest } of numberFaults(
      model,
      context.analyser,
    )) {
      const values = {
        number: String(number.value),
        previous: String(previous),
        expected: String(expected),
      };
      const { edits, isCited } = renumbering(rest, cited, model.source);
      report(number.range, kind, values, {
        say: isCited ? 'renumberCited' : 'renumber',
        values: { expected: values.expected },
        edits,
        isSafe: !isCited,
      });
    }
  },
});
