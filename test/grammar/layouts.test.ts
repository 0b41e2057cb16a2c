/** Colours in the five layouts in which resolutions reach a drafter. */
import { checkScopes } from './support/check-scopes.ts';

describe('grammar: hard-wrapped text with stray blank lines and trailing spaces', () => {
  it('tells the parts of the header apart', () => {
    checkScopes(`
 À usage officiel INTERPOL uniquement 
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ storage.modifier.marking

 
RÉSOLUTION 
^^^^^^^^^^ markup.heading

Objet :  Création d’un fonds commun pour la formation des experts et l’achat de matériel 
^^^^^ storage.type.subject-label
      ^ punctuation.separator.subject

dans les bureaux régionaux 
^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.title
 
L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 79ème session à Doha (Qatar) 
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.organ
                                                          ^^^^^^^^^^^^^ constant.numeric.session
                                                                          ^^^^^^^^^^^^ variable.other.constant.place

du 8 au 11 novembre 2010, 
   ^^^^^^^^^^^^^^^^^^^^^ constant.numeric.date
`);
  });

  it('finds a code under its heading without a blank line', () => {
    checkScopes(`
 Résolution N° 4 
 ^^^^^^^^^^^^^^^ markup.heading
GA-2018-87-RES-04 
^^^^^^^^^^^^^^^^^ entity.name.function.code
`);
  });

  it('finds the keyword of a clause with spaces before it and no blank line', () => {
    checkScopes(`
NOTANT que le fonds est presque vide,  
^^^^^^ keyword.control.preambular
 ESTIMANT qu’il faut le pourvoir, 
 ^^^^^^^^ keyword.control.preambular
`);
  });

  it('finds a second keyword that a line break has brought to the start of a line', () => {
    checkScopes(`
ESTIMANT que le rapport  
^^^^^^^^ keyword.control.preambular
AG-2010-RAP-07 est complet, et 
^^^^^^^^^^^^^^ entity.name.function.code
CONSCIENTE de son importance, 
^^^^^^^^^^ keyword.control.preambular
`);
  });

  it('leaves a small letter at the start of a wrapped line alone', () => {
    checkScopes(`
CONSIDÉRANT que le comité, 
^^^^^^^^^^^ keyword.control.preambular
constatant un retard, a proposé un calendrier, 
^^^^^^^^^^ -keyword
`);
  });
});

describe('grammar: Markdown with one paragraph a line', () => {
  it('tells the parts of the header apart', () => {
    checkScopes(`
## Résolution N° 9
^^^^^^^^^^^^^^^^^^ markup.heading

**Objet** : Former les experts
^^ punctuation.definition.tag.markup
  ^^^^^ storage.type.subject-label
       ^^ punctuation.definition.tag.markup
           ^^^^^^^^^^^^^^^^^^^ markup.heading.title

L'Assemblée générale de l'O.I.P.C.-INTERPOL, réunie en sa 90<sup>ème</sup> session à New Delhi (Inde) du 18 au 21 octobre 2022,
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.organ
                                                          ^^^^^^^^^^^^^^^^^^^^^^^^ constant.numeric.session
                                                            ^^^^^ punctuation.definition.tag.markup
                                                                    ^^^^^^ punctuation.definition.tag.markup
                                                                                     ^^^^^^^^^^^^^^^^ variable.other.constant.place
                                                                                                         ^^^^^^^^^^^^^^^^^^^^^ constant.numeric.date
`);
  });

  it('colours a bold adoption line', () => {
    checkScopes(`
**Adoptée**
^^^^^^^^^^^ string.other.adoption
^^ punctuation.definition.tag.markup
         ^^ punctuation.definition.tag.markup
`);
  });

  it('finds keywords in italics, with or without a number', () => {
    checkScopes(`
*Recalling also* its resolution 70/1 of 25 September 2015,
^ punctuation.definition.tag.markup
 ^^^^^^^^^^^^^^ keyword.control.preambular
               ^ punctuation.definition.tag.markup
                                ^^^^ entity.name.function.code
                                        ^^^^^^^^^^^^^^^^^ constant.numeric.date

3. *Requests* the Secretary-General to report;
^^ punctuation.definition.list.begin
   ^ punctuation.definition.tag.markup
    ^^^^^^^^ keyword.other.operative
            ^ punctuation.definition.tag.markup
`);
  });
});

describe('grammar: one paragraph a line with superscripts in braces', () => {
  it('reads ordinals of sessions and of days', () => {
    checkScopes(`
L'Assemblée générale de l'O.I.P.C.-INTERPOL, réunie en sa 80^{ème} session à Hanoï (Viet Nam) du 31 octobre au 3 novembre 2011,
                                                          ^^^^^^^^^^^^^^^^ constant.numeric.session
                                                            ^^ punctuation.definition.tag.markup
                                                                 ^ punctuation.definition.tag.markup
                                                                             ^^^^^^^^^^^^^^^^ variable.other.constant.place
                                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ constant.numeric.date

RAPPELANT le règlement en vigueur depuis le 1^{er} mars 2011,
^^^^^^^^^ keyword.control.preambular
                                            ^^^^^^^^^^^^^^^^ constant.numeric.date
                                             ^^ punctuation.definition.tag.markup
                                                 ^ punctuation.definition.tag.markup
`);
  });
});

describe('grammar: lists that have lost a number, underlined label, flattened ordinals', () => {
  it('tells the underlined label from its markup', () => {
    checkScopes(`
<u>Objet</u>: Former les experts
^^^ punctuation.definition.tag.markup
   ^^^^^ storage.type.subject-label
        ^^^^ punctuation.definition.tag.markup
            ^ punctuation.separator.subject
`);
  });

  it('reads the organ without points, and ordinals behind a space', () => {
    checkScopes(`
L'Assemblée générale de l'OIPC - INTERPOL, réunie en sa 92^{ème} session à Glasgow (Royaume-Uni) du 4 au 7 novembre 2024,
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.organ

RAPPELANT ENFIN la déclaration de la 91 ème session (Vienne (Autriche), 28 novembre - 1 er décembre 2023),
^^^^^^^^^^^^^^^ keyword.control.preambular
                                     ^^^^^^^^^^^^^^ constant.numeric.session
                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ constant.numeric.date
`);
  });

  it('marks items with and without their number', () => {
    checkScopes(`
INVITE les pays membres à :
^^^^^^ keyword.other.operative

- former des experts;
^ punctuation.definition.list.begin
- 2. acheter du matériel ;
^^^^ punctuation.definition.list.begin

- 3. en rendre compte.
^^^^ punctuation.definition.list.begin
`);
  });

  it('sets the votes apart from the line that holds them', () => {
    checkScopes(`
Adoptée : 120 voix pour, 3 contre et 11 abstentions
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.other.adoption
          ^^^^^^^^^^^^^ string.regexp.vote
                         ^^^^^^^^ string.regexp.vote
                                     ^^^^^^^^^^^^^^ string.regexp.vote
`);
  });
});
