/** Colours of codes, dates, articles and what looks like them. */
import { checkScopes } from './support/check-scopes.ts';

describe('grammar: codes of INTERPOL', () => {
  it('knows the codes of all epochs and the hybrids between them', () => {
    checkScopes(`
Voir AGN/65/RES/9, AGN-1996-RES-9, AG-2012-RES-08, GA-2012-81-RES-08 et GA-2012-RES-08.
     ^^^^^^^^^^^^ entity.name.function.code
                   ^^^^^^^^^^^^^^ entity.name.function.code
                                   ^^^^^^^^^^^^^^ entity.name.function.code
                                                   ^^^^^^^^^^^^^^^^^ entity.name.function.code
                                                                        ^^^^^^^^^^^^^^ entity.name.function.code
Voir AGN/68/RAP/3, AG-2012-RAP-18 et GA-2017-86-REP-09.
     ^^^^^^^^^^^^ entity.name.function.code
                   ^^^^^^^^^^^^^^ entity.name.function.code
                                     ^^^^^^^^^^^^^^^^^ entity.name.function.code
`);
  });

  it('knows them with dashes, without padding and in small letters', () => {
    checkScopes(`
Voir AG–2012–RES–08, AG-2012-RES-8, AG2004-RES-11 et ga-2021-89-res-11.
     ^^^^^^^^^^^^^^ entity.name.function.code
                     ^^^^^^^^^^^^^ entity.name.function.code
                                    ^^^^^^^^^^^^^ entity.name.function.code
                                                     ^^^^^^^^^^^^^^^^^ entity.name.function.code
`);
  });

  it('leaves the codes of other organizations alone', () => {
    checkScopes(`
Voir AG/RES. 1459 (XXVII-O/97) et AG/598.
     ^^^^^^^^^^^^^^^^^^^^^^^^^ -entity.name.function
                                  ^^^^^^ -entity.name.function
`);
  });
});

describe('grammar: symbols of the United Nations family', () => {
  it('knows symbols written in full', () => {
    checkScopes(`
See A/RES/79/136, A/RES/61/250B, A/RES/3201(S-VI), A/RES/ES-10/2 and A/78/433.
    ^^^^^^^^^^^^ entity.name.function.code
                  ^^^^^^^^^^^^^ entity.name.function.code
                                 ^^^^^^^^^^^^^^^^ entity.name.function.code
                                                   ^^^^^^^^^^^^^ entity.name.function.code
                                                                     ^^^^^^^^ entity.name.function.code
See S/RES/1373(2001), S/RES/1373 (2001), S/PRST/2013/18 and E/RES/2013/24.
    ^^^^^^^^^^^^^^^^ entity.name.function.code
                      ^^^^^^^^^^^^^^^^^ entity.name.function.code
                                         ^^^^^^^^^^^^^^ entity.name.function.code
                                                            ^^^^^^^^^^^^^ entity.name.function.code
See A/HRC/RES/16/21, WHA66.10, EB130.R7 and UNEP/EA.5/Res.14.
    ^^^^^^^^^^^^^^^ entity.name.function.code
                     ^^^^^^^^ entity.name.function.code
                               ^^^^^^^^ entity.name.function.code
                                            ^^^^^^^^^^^^^^^^ entity.name.function.code
See A/C.3/78/L.40 and A/78/464/Add.2.
    ^^^^^^^^^^^^^ entity.name.function.code
                      ^^^^^^^^^^^^^^ entity.name.function.code
`);
  });

  it('knows a number behind its head noun, and the rest of the list', () => {
    checkScopes(`
ses résolutions 71/19 du 21 novembre 2016, 73/11 du 26 novembre 2018 et 79/136 du 6 décembre 2024 concernant
                ^^^^^ entity.name.function.code
                         ^^^^^^^^^^^^^^^^ constant.numeric.date
                                           ^^^^^ entity.name.function.code
                                                    ^^^^^^^^^^^^^^^^ constant.numeric.date
                                                                        ^^^^^^ entity.name.function.code
                                                                                  ^^^^^^^^^^^^^^^ constant.numeric.date
resolutions 57/64, 60/60 and 63/51 on the matter, 12/24
            ^^^^^ entity.name.function.code
                   ^^^^^ entity.name.function.code
                             ^^^^^ entity.name.function.code
                                                  ^^^^^ -entity.name.function
résolutions 1373 (2001), 1456 (2003) et 1535 (2004) du Conseil
            ^^^^^^^^^^^ entity.name.function.code
                         ^^^^^^^^^^^ entity.name.function.code
                                        ^^^^^^^^^^^ entity.name.function.code
decision 78/542 C and resolution S-13/2
         ^^^^^^^^ entity.name.function.code
                                 ^^^^^^ entity.name.function.code
la Décision 590 du Conseil de l'UIT
            ^^^ entity.name.function.code
`);
  });

  it('knows numbers that need no head noun', () => {
    checkScopes(`
1514 (XV) of 14 December 1960, 2205 (XXI) and 1373 (2001),
^^^^^^^^^ entity.name.function.code
             ^^^^^^^^^^^^^^^^ constant.numeric.date
                               ^^^^^^^^^^ entity.name.function.code
                                              ^^^^^^^^^^^ entity.name.function.code
75/232 of 21 December 2020 and others
^^^^^^ entity.name.function.code
          ^^^^^^^^^^^^^^^^ constant.numeric.date
`);
  });

  it('takes a code and its title for a heading', () => {
    checkScopes(`
78/165. Eradicating rural poverty
^^^^^^ entity.name.function.code
        ^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.title
WHA66.20 Agreement with the South Centre
^^^^^^^^ entity.name.function.code
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.title
`);
  });

  it('leaves ratios, hours and bare fractions alone', () => {
    checkScopes(`
les Réseaux 24/7 et le système I-24/7, ouverts 7/7
            ^^^^ -entity.name.function
                               ^^^^^^ -entity.name.function
                                               ^^^ -entity.name.function
la lutte contre le VIH/sida et le rapport 3/4
                   ^^^^^^^^ -entity.name.function
                                          ^^^ -entity.name.function
`);
  });
});

describe('grammar: dates, articles and instruments', () => {
  it('knows dates and spans in both languages', () => {
    checkScopes(`
le 12 juillet 2021, le 1er juillet 2012, le 1^{er} juillet 2012, du 5 au 8 novembre 2012
   ^^^^^^^^^^^^^^^ constant.numeric.date
                       ^^^^^^^^^^^^^^^^ constant.numeric.date
                                            ^^^^^^^^^^^^^^^^^^^ constant.numeric.date
                                                                    ^^^^^^^^^^^^^^^^^^^^ constant.numeric.date
on 28 September 2001, from 17 to 20 October 2016, 30 October – 4 November 2000, 15th-21st October 1997
   ^^^^^^^^^^^^^^^^^ constant.numeric.date
                           ^^^^^^^^^^^^^^^^^^^^^ constant.numeric.date
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ constant.numeric.date
                                                                                ^^^^^^^^^^^^^^^^^^^^^^ constant.numeric.date
`);
  });

  it('knows articles with their paragraphs, alone and in lists', () => {
    checkScopes(`
l'article 2(1) du Statut, les articles 37, 40 et 41, under Article 41 of the Charter
  ^^^^^^^^^^^^ support.variable.article
                              ^^^^^^^^^^^^^^^^^^^^^ support.variable.article
                                                           ^^^^^^^^^^ support.variable.article
`);
  });

  it('knows instruments by name', () => {
    checkScopes(`
la Convention de Budapest sur la cybercriminalité et le Statut d'INTERPOL
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ support.variable.instrument
                                                        ^^^^^^^^^^^^^^^^^ support.variable.instrument
the Charter of the United Nations
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ support.variable.instrument
`);
  });
});
