# language: no
Egenskap: Fra plage til riktig hjelp
  Man skriver hva som plager, eller velger et skjema. Svarene fører til et råd om hvem som bør hjelpe, og hvor fort.
  Skjemaene er laget for Helsesim og er ikke til medisinsk bruk.

  Bakgrunn:
    Gitt demoverdenen 24. november 2026 kl. 08.00

  Scenariomal: Egne ord fører til riktig skjema
    Når Kari Nordmann leter etter «<ord>»
    Så er det første treffet skjemaet «<skjema>»

    Eksempler:
      | ord                               | skjema                                 |
      | halsvondt og feber                | Sår hals                               |
      | hosste i tre uker                 | Hoste og pust                          |
      | svir når jeg tisser               | Urinveisplager                         |
      | klaar ikkje slutte å klø, utslett | Hud                                    |
      | hekseskudd                        | Vondt i ryggen                         |
      | trist og lei                      | Nedfor eller bekymret                  |
      | tom for blodtrykksmedisin         | Resept og oppfølging av kronisk sykdom |
      | vondt i magen                     | Andre plager eller spørsmål            |

  Scenariomal: Det som haster, kommer først
    Når Kari Nordmann leter etter «<ord>»
    Så er det viktigste treffet «<råd>», som haster

    Eksempler:
      | ord                                      | råd                           |
      | brystsmerter                             | Smerter i brystet             |
      | hoste i tre dager, nå får jeg ikke puste | Ring 113                      |
      | eg vil ikkje leve lenger                 | Noen å snakke med nå: 116 123 |
      | tror mor har fått slag                   | Tegn på hjerneslag            |

  @REP-07
  Scenario: Den som leter, finner bare skjemaer som er for den det gjelder
    Når Kari Nordmann leter etter «feber» for Nora Nordmann
    Så er det første treffet skjemaet «Barn med feber»
    Når Kari Nordmann leter etter «feber»
    Så finner hun ikke skjemaet «Barn med feber»

  Scenario: Et rødt tegn stopper skjemaet med en gang
    Når Kari Nordmann begynner på skjemaet «Sår hals»
      | spørsmål                | svar                                             |
      | Er det noe av dette nå? | Vanskelig å puste, eller pipende lyd ved innpust |
    Så blir skjemaet stoppet: «Det er vanskelig å puste. Luftveiene kan være trange.»
    Når Kari Nordmann svarer på skjemaet «Sår hals»
      | spørsmål                | svar                                             |
      | Er det noe av dette nå? | Vanskelig å puste, eller pipende lyd ved innpust |
    Så er rådet «Ring 113 nå»
    Og hastegraden er «Livsviktig: gjør dette nå»

  Scenario: Et gult tegn fører til legevakten
    Når Kari Nordmann svarer på skjemaet «Sår hals»
      | spørsmål                                      | svar                        |
      | Er det noe av dette nå?                       | Nei, ingenting av dette     |
      | Hvor gammel er den det gjelder?               | 41                          |
      | Er det også noe av dette?                     | Klarer ikke å gape helt opp |
      | Hvor mange dager har det vært vondt i halsen? | 4                           |
      | Hvor vondt er det?                            | Veldig vondt                |
      | Er det feber, 38 grader eller mer?            | Ja                          |
      | Gjelder noe av dette?                         | Nei, ingenting av dette     |
    Så er rådet «Ring legevakten på 116 117 nå»
    Og hastegraden er «Haster: gjør dette i dag»
    Og rådet bygger på svaret «Klarer ikke å gape helt opp»

  @EKO-01
  Scenario: Grønt fører til e-konsultasjon, og svarene følger med til legen
    Når Kari Nordmann svarer på skjemaet «Sår hals»
      | spørsmål                                             | svar                    |
      | Er det noe av dette nå?                              | Nei, ingenting av dette |
      | Hvor gammel er den det gjelder?                      | 41                      |
      | Er det også noe av dette?                            | Nei, ingenting av dette |
      | Hvor mange dager har det vært vondt i halsen?        | 8                       |
      | Hvor vondt er det?                                   | Litt vondt              |
      | Er det feber, 38 grader eller mer?                   | Nei                     |
      | Er det hoste?                                        | Ja                      |
      | Er mandlene hovne, eller er det hvitt belegg på dem? | Nei                     |
      | Er det hovne og ømme kuler foran på halsen?          | Nei                     |
      | Gjelder noe av dette?                                | Nei, ingenting av dette |
    Så er rådet «Skriv til legen»
    Og hastegraden er «Haster ikke»
    Og grunnen er «Legen kan svare skriftlig når det varer en uke eller kommer ofte.»
    Når hun sender svarene med en e-konsultasjon
    Så ser legen rådet «Skriv til legen», og svarene
      | opplysning       | svar       |
      | Varighet (dager) | 8          |
      | Smerte           | Litt vondt |
    Når hun sender svarene med en e-konsultasjon
    Så får hun nei

  Scenario: Milde plager fører til selvhjelp, og man ser hva som måtte vært annerledes
    Når Kari Nordmann svarer på skjemaet «Sår hals»
      | spørsmål                                             | svar                    |
      | Er det noe av dette nå?                              | Nei, ingenting av dette |
      | Hvor gammel er den det gjelder?                      | 41                      |
      | Er det også noe av dette?                            | Nei, ingenting av dette |
      | Hvor mange dager har det vært vondt i halsen?        | 2                       |
      | Hvor vondt er det?                                   | Litt vondt              |
      | Er det feber, 38 grader eller mer?                   | Nei                     |
      | Er det hoste?                                        | Ja                      |
      | Er mandlene hovne, eller er det hvitt belegg på dem? | Nei                     |
      | Er det hovne og ømme kuler foran på halsen?          | Nei                     |
      | Gjelder noe av dette?                                | Nei, ingenting av dette |
    Så er rådet «Dette kan du trolig klare selv»
    Og hører selvhjelpen «Råd ved sår hals» til rådet
    Og måtte svaret på «Hvor vondt er det?» vært «Veldig vondt» for at rådet skulle vært «Snakk med legen på video»

  @PAR-01 @REP-07
  Scenario: En mor svarer for et barn med feber
    Når Kari Nordmann svarer på skjemaet «Barn med feber» for Nora Nordmann
      | spørsmål                                             | svar                    |
      | Er det noe av dette nå?                              | Nei, ingenting av dette |
      | Hvor gammelt er barnet?                              | 6–15 år                 |
      | Er det også noe av dette?                            | Nei, ingenting av dette |
      | Hva er høyeste temperatur det siste døgnet?          | 39,2                    |
      | Hvor mange dager har barnet hatt feber?              | 3                       |
      | Var feberen borte et døgn eller mer, og kom tilbake? | Nei                     |
      | Hvordan er barnet når feberen er lavere?             | Leker eller er seg selv |
      | Er det andre plager?                                 | Hoste eller tett nese   |
      | Gjelder noe av dette?                                | Nei, ingenting av dette |
    Så er rådet «Bestill time hos legen»
    Når hun sender svarene med en e-konsultasjon
    Så ser legen rådet «Bestill time hos legen», og svarene
      | opplysning         | svar    |
      | Høyeste temperatur | 39,2 °C |
    Og kan ikke Kari Nordmann svare på skjemaet «Barn med feber»

  @DHS-03
  Scenario: Feber etter en vaksine fører til helsestasjonen, og svarene følger med dit
    Når Camilla Vangen svarer på skjemaet «Barn med feber» for Ella Vangen
      | spørsmål                                       | svar                    |
      | Er det noe av dette nå?                        | Nei, ingenting av dette |
      | Hvor gammelt er barnet?                        | 2–5 år                  |
      | Er det også noe av dette?                      | Nei, ingenting av dette |
      | Hva er høyeste temperatur det siste døgnet?    | 38,4                    |
      | Hvor mange dager har barnet hatt feber?        | 1                       |
      | Hvordan er barnet når feberen er lavere?       | Leker eller er seg selv |
      | Er det andre plager?                           | Nei, bare feber         |
      | Har barnet fått vaksine de siste to døgnene?   | Ja                      |
      | Gjelder noe av dette?                          | Nei, ingenting av dette |
    Så er rådet «Snakk med en helsesykepleier»
    Når hun sender svarene til helsestasjonen
    Så ser helsesykepleieren rådet «Snakk med en helsesykepleier», og svarene
      | opplysning         | svar    |
      | Høyeste temperatur | 38,4 °C |
    Når hun sender svarene med en e-konsultasjon
    Så får hun nei

  Scenariomal: Et spedbarn som kan ha feber, skal til legevakten
    Når Kari Nordmann svarer på skjemaet «<skjema>» for Nora Nordmann
      | spørsmål                           | svar                    |
      | Er det noe av dette nå?            | Nei, ingenting av dette |
      | Hvor gammel er den det gjelder?    | 0                       |
      | Hvor mange måneder er barnet?      | Under 3 måneder         |
      | Er det også noe av dette?          | Nei, ingenting av dette |
      | <varighet>                         | 1                       |
      | <særlig spørsmål>                  | <særlig svar>           |
      | Er det feber, 38 grader eller mer? | Vet ikke                |
      | Gjelder noe av dette?              | Nei, ingenting av dette |
    Så er rådet «Ring legevakten på 116 117 nå»
    Og grunnen er «Feber hos barn under tre måneder skal alltid undersøkes av lege med en gang.»

    Eksempler:
      | skjema        | varighet                                      | særlig spørsmål         | særlig svar |
      | Sår hals      | Hvor mange dager har det vært vondt i halsen? | Hvor vondt er det?      | Litt vondt  |
      | Hoste og pust | Hvor mange dager har det vart?                | Hva slags hoste er det? | Tørr hoste  |

  Scenario: Den som bare skal ha ny resept, kan be om den uten time
    Når Kari Nordmann svarer på skjemaet «Resept og oppfølging av kronisk sykdom»
      | spørsmål                               | svar                                    |
      | Er det noe av dette nå?                | Nei, ingenting av dette                 |
      | Hva gjelder det?                       | Ny resept på en medisin som brukes fast |
      | Er det også noe av dette?              | Nei, ingenting av dette                 |
      | Når var forrige kontroll hos legen?    | Under seks måneder siden                |
      | Hva heter medisinen?                   | Metformin                               |
      | Hvor lenge holder det som er igjen?    | En uke eller mer                        |
      | Er noe av det medisin av dette slaget? | Nei, ingenting av dette                 |
      | Virker medisinen som den skal?         | Ja                                      |
      | Gjelder noe av dette?                  | Nei, ingenting av dette                 |
    Så er rådet «Skriv til legen»

  @FUL-04
  Scenario: Den som har fullmakt, svarer for en annen, og legen ser hvem som svarte
    Når Liv Johansen svarer på skjemaet «Sår hals» for Arne Johansen
      | spørsmål                                             | svar                    |
      | Er det noe av dette nå?                              | Nei, ingenting av dette |
      | Hvor gammel er den det gjelder?                      | 78                      |
      | Er det også noe av dette?                            | Nei, ingenting av dette |
      | Hvor mange dager har det vært vondt i halsen?        | 15                      |
      | Hvor vondt er det?                                   | Litt vondt              |
      | Er det feber, 38 grader eller mer?                   | Nei                     |
      | Er det hoste?                                        | Nei                     |
      | Er mandlene hovne, eller er det hvitt belegg på dem? | Nei                     |
      | Er det hovne og ømme kuler foran på halsen?          | Nei                     |
      | Gjelder noe av dette?                                | Nei, ingenting av dette |
    Så er rådet «Bestill time hos legen»
    Når hun sender svarene med en e-konsultasjon
    Så står Liv Johansen som den som svarte
    Når Arne Johansen avslutter fullmakten til Liv Johansen
    Så kan ikke Liv Johansen svare på skjemaet «Sår hals» for Arne Johansen

  @YOU-05 @REP-07
  Scenario: En 14-åring svarer når en forelder har åpnet for det
    Så kan ikke Ingeborg Solheim svare på skjemaet «Nedfor eller bekymret»
    Når Marit Solheim åpner ungdomstilgangen til Ingeborg Solheim
    Så kan Ingeborg Solheim svare på skjemaet «Nedfor eller bekymret»
    Og Ingeborg Solheim kan ikke svare på skjemaet «Barn med feber»

  Scenario: Et skjema som mangler svar, blir ikke sendt
    Når Kari Nordmann svarer på skjemaet «Barn med feber» for Nora Nordmann
      | spørsmål                | svar                              |
      | Er det noe av dette nå? | Kramper nå, eller tidligere i dag |
    Så er rådet «Ring 113 nå»
    Når Kari Nordmann svarer på skjemaet «Sår hals»
      | spørsmål                                             | svar                    |
      | Er det noe av dette nå?                              | Nei, ingenting av dette |
      | Hvor gammel er den det gjelder?                      | 41                      |
      | Er det også noe av dette?                            | Nei, ingenting av dette |
      | Hvor mange dager har det vært vondt i halsen?        | 2                       |
      | Er det feber, 38 grader eller mer?                   | Nei                     |
      | Er det hoste?                                        | Ja                      |
      | Er mandlene hovne, eller er det hvitt belegg på dem? | Nei                     |
      | Er det hovne og ømme kuler foran på halsen?          | Nei                     |
      | Gjelder noe av dette?                                | Nei, ingenting av dette |
    Så blir svarene avvist ved «details/pain», med årsaken «required»
