/** Colours of the header, the notes at the end, and comments. */
import { checkScopes } from './support/check-scopes.ts';

describe('grammar: headings', () => {
  it('knows headings with any number sign, with a code, with capitals without accents', () => {
    checkScopes(`
RESOLUTION N° AGN/65/RES/9
^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading
              ^^^^^^^^^^^^ entity.name.function.code
Résolution nº 3
^^^^^^^^^^^^^^^ markup.heading
Résolution 1046 (1996)
^^^^^^^^^^^^^^^^^^^^^^ markup.heading
           ^^^^^^^^^^^ entity.name.function.code
**Resolution 1**
^^^^^^^^^^^^^^^^ markup.heading
Resolution adopted by the General Assembly on 19 December 2023
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading
                                              ^^^^^^^^^^^^^^^^ constant.numeric.date
`);
  });

  it('knows the letter of a part, the numeral of a section and headings of Markdown', () => {
    checkScopes(`
A
^ markup.heading
**IV**
  ^^ markup.heading
### Contexte
^^^^^^^^^^^^ markup.heading
`);
  });

  it('knows a number that stands alone before its title', () => {
    checkScopes(`
78/203.
^^^^^^ entity.name.function.code
`);
  });

  it('does not take a sentence for a heading', () => {
    checkScopes(`
Résolution 1046 (1996) et les textes qui la suivent,
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ -markup.heading
`);
  });
});

describe('grammar: openers', () => {
  it('knows the organs of the United Nations family in both languages', () => {
    checkScopes(`
The General Assembly,
^^^^^^^^^^^^^^^^^^^^ entity.name.type.organ
The Security Council,
^^^^^^^^^^^^^^^^^^^^ entity.name.type.organ
The Sixty-sixth World Health Assembly,
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.organ
*The General Assembly*,
^ punctuation.definition.tag.markup
 ^^^^^^^^^^^^^^^^^^^^ entity.name.type.organ
                     ^ punctuation.definition.tag.markup
L’Assemblée générale,
^^^^^^^^^^^^^^^^^^^^ entity.name.type.organ
Le Conseil de sécurité,
^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.organ
La 20^e^ Conférence générale des poids et mesures,
`);
  });

  it('does not take a sentence about the organ for an opener', () => {
    checkScopes(`
L’Assemblée générale a prié le Secrétaire général d’en rendre compte.
^^^^^^^^^^^^^^^^^^^^ -entity.name.type
`);
  });

  it('reads a session in English with its place and dates', () => {
    checkScopes(`
The ICPO-INTERPOL General Assembly, meeting in Budapest from 24 to 28 September 2001 at its 70th session:
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.organ
                                               ^^^^^^^^ variable.other.constant.place
                                                             ^^^^^^^^^^^^^^^^^^^^^^^ constant.numeric.date
                                                                                            ^^^^^^^^^^^^ constant.numeric.session
`);
  });
});

describe('grammar: the end of the text', () => {
  it('knows the notes of adoption', () => {
    checkScopes(`
Adoptée à l'unanimité à la 3630e séance.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.other.adoption
50th plenary meeting 19 December 2023
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.other.adoption
                     ^^^^^^^^^^^^^^^^ constant.numeric.date
Adopted.
^^^^^^^^ string.other.adoption
`);
  });

  it('does not take a sentence for a note of adoption', () => {
    checkScopes(`
Adoptée à Vienne, cette déclaration a été suivie d’effet,
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ -string
`);
  });

  it('knows the headings of annexes', () => {
    checkScopes(`
ANNEXE
^^^^^^ markup.heading.annex
Annex II
^^^^^^^^ markup.heading.annex
**Annexe 1**
^^ punctuation.definition.tag.markup
  ^^^^^^^^ markup.heading.annex
          ^^ punctuation.definition.tag.markup
Annexe 2 : Texte de l’accord
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.annex
Annexe 1 du rapport
^^^^^^^^^^^^^^^^^^^ -markup.heading
`);
  });
});

describe('grammar: comments', () => {
  it('greys a comment over several lines, keywords and codes included', () => {
    checkScopes(`
<!-- Voir AG-2012-RES-08
^^^^^^^^^^^^^^^^^^^^^^^^ comment.block
RAPPELANT le rapport -->
^^^^^^^^^^^^^^^^^^^^^^^^ comment.block
RAPPELANT le rapport <!-- à vérifier -->,
^^^^^^^^^ keyword.control.preambular
`);
  });
});
