/** Colours of the words that open a clause. */
import { checkScopes } from './support/check-scopes.ts';

describe('grammar: keywords', () => {
  it('covers the words that belong to a keyword', () => {
    checkScopes(`
AYANT À L'ESPRIT le Statut,
^^^^^^^^^^^^^^^^ keyword.control.preambular
RAPPELANT EN OUTRE le rapport,
^^^^^^^^^^^^^^^^^^ keyword.control.preambular
RECONNAISSANT AVEC SATISFACTION ce travail,
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.preambular
Having also considered the report,
^^^^^^^^^^^^^^^^^^^^^^ keyword.control.preambular
Noting with deep concern the delay,
^^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.preambular
Expressing its appreciation to the host,
^^^^^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.preambular
PRIE INSTAMMENT les pays de répondre ;
^^^^^^^^^^^^^^^ keyword.other.operative
DONNE MANDAT au bureau d'agir ;
^^^^^^^^^^^^ keyword.other.operative
1. Strongly condemns the attack;
   ^^^^^^^^^^^^^^^^^ keyword.other.operative
2. Reiterates its call upon all States to help;
   ^^^^^^^^^^^^^^^^^^^^^^^^ keyword.other.operative
3. Welcomes and encourages this work;
   ^^^^^^^^^^^^^^^^^^^^^^^ keyword.other.operative
4. Takes note with appreciation of the report;
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ keyword.other.operative
`);
  });

  it('takes a modifier in small letters into a keyword in capitals', () => {
    checkScopes(`
RAPPELANT également le rapport,
^^^^^^^^^^^^^^^^^^^ keyword.control.preambular
RECONNAISSANT en conséquence que le temps presse,
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.preambular
`);
  });

  it('forgives missing accents and both apostrophes', () => {
    checkScopes(`
CONSIDERANT EGALEMENT le rapport,
^^^^^^^^^^^^^^^^^^^^^ keyword.control.preambular
AYANT A L’ESPRIT le Statut,
^^^^^^^^^^^^^^^^ keyword.control.preambular
Etant convaincue de son utilité,
^^^^^^^^^^^^^^^^ keyword.control.preambular
`);
  });

  it('reads accents that stand as characters of their own', () => {
    const text = 'RE\u0301AFFIRMANT';
    checkScopes(`
${text} le Statut,
${'^'.repeat(text.length)} keyword.control.preambular
`);
  });

  it('keeps apart keywords that only an accent distinguishes', () => {
    checkScopes(`
ENCOURAGE les pays à répondre ;
^^^^^^^^^ keyword.other.operative
Encouragé par ces résultats,
^^^^^^^^^ keyword.control.preambular
3. Décide de rester saisi de la question.
   ^^^^^^ keyword.other.operative
`);
  });

  it('tells numbers from keywords', () => {
    checkScopes(`
12. Décide de rester saisi de la question.
^^^ punctuation.definition.list.begin
    ^^^^^^ keyword.other.operative
1. URGES Member States:
^^ punctuation.definition.list.begin
   ^^^^^ keyword.other.operative
(1) to report;
^^^ punctuation.definition.list.begin
`);
  });

  it('reads the small letters of bodies that write their keywords so', () => {
    checkScopes(`
La 20^e^ Conférence générale des poids et mesures,

considérant que l'unité a changé,
^^^^^^^^^^^ keyword.control.preambular

*recommande* que l'on s'y tienne.
^ punctuation.definition.tag.markup
 ^^^^^^^^^^ keyword.other.operative
           ^ punctuation.definition.tag.markup
`);
  });

  it('finds a second keyword in capitals inside a clause', () => {
    checkScopes(`
TENANT COMPTE du forum, et ACCUEILLANT FAVORABLEMENT ses conclusions,
^^^^^^^^^^^^^ keyword.control.preambular
                           ^^^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.preambular
APPROUVE le plan et DEMANDE au bureau de l'appliquer ;
^^^^^^^^ keyword.other.operative
                    ^^^^^^^ keyword.other.operative
`);
  });

  it('leaves the same words alone inside a sentence', () => {
    checkScopes(`
NOTANT la demande du comité et constatant que l'invite est claire,
^^^^^^ keyword.control.preambular
          ^^^^^^^ -keyword
                                          ^^^^^^^^^^^^^^^^^^^^^^^ -keyword
Le secrétariat approuve le plan.
               ^^^^^^^^ -keyword
`);
  });

  it('tells an unlisted keyword by its form where italics or capitals set it apart', () => {
    checkScopes(`
*Cherishing* the memory of the founders,
 ^^^^^^^^^^ keyword.control.preambular
CHÉRISSANT la mémoire des fondateurs,
^^^^^^^^^^ keyword.control.preambular
7. *Cherishes* the memory of the founders;
    ^^^^^^^^^ keyword.other.operative
8. CHERISHES the memory of the founders;
   ^^^^^^^^^ keyword.other.operative
`);
  });

  it('does not guess at words that nothing sets apart', () => {
    checkScopes(`
Cherishing the memory of the founders,
^^^^^^^^^^ -keyword
9. The matter is closed;
   ^^^ -keyword
CHERISHING THE FOUNDERS
^^^^^^^^^^^^^^^^^^^^^^^ -keyword
`);
  });

  it('does not read the start of a longer word as a keyword', () => {
    checkScopes(`
Demandeur et défendeur ont été entendus.
^^^^^^^^^ -keyword
NOTAMMENT les bureaux régionaux.
^^^^^^^^^ -keyword
`);
  });
});

describe('grammar: items and numbers', () => {
  it('marks items of every style', () => {
    checkScopes(`
(a) To train experts;
^^^ punctuation.definition.list.begin
(ii) To buy equipment;
^^^^ punctuation.definition.list.begin
a) former des experts ;
^^ punctuation.definition.list.begin
iv) acheter du matériel ;
^^^ punctuation.definition.list.begin
1) en rendre compte, et
^^ punctuation.definition.list.begin
• en débattre ;
^ punctuation.definition.list.begin
– conclure.
^ punctuation.definition.list.begin
`);
  });

  it('does not take a dash, a bracket or a date for a marker', () => {
    checkScopes(`
-ci de suite
^^^ -punctuation.definition.list
(IMPACT) est un partenariat
^^^^^^^^ -punctuation.definition.list
2 juin 2020
^^^^^^^^^^^ -punctuation.definition.list
`);
  });
});
