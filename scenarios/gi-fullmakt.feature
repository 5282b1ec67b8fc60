# language: no
Egenskap: Å gi noen fullmakt
  Den som har fylt 16 år og samtykket til portalen, kan gi en voksen fullmakt. Den virker med en gang og gjelder bare det
  den er gitt for. Begge kan avslutte den når de vil, og begge får melding om alt som skjer med den.

  Bakgrunn:
    Gitt demoverdenen 23. november 2026 kl. 08.00

  @FUL-02 @FUL-11 @LOG-02
  Scenario: En fullmakt virker med en gang
    Gitt at Jorunn Kvam er logget inn
    Når hun gir Daniel Okafor fullmakt til digitale helsetjenester
    Så kan Daniel Okafor handle for Jorunn Kvam
    Når han ber om time for Jorunn Kvam, og det gjelder «Vond hals»
    Og han holder av den første timen
    Og han bestiller timen
    Så har Jorunn Kvam én time, bestilt av Daniel Okafor
    Og Jorunn Kvam ser i loggen sin at Daniel Okafor brukte «Timeavtaler» som fullmektig

  @FUL-07 @FUL-08 @FUL-10
  Scenario: Begge får melding når fullmakten blir gitt, endret og avsluttet
    Gitt at Jorunn Kvam er logget inn
    Når hun gir Daniel Okafor fullmakt til innsyn
    Så får Jorunn Kvam og Daniel Okafor melding om at fullmakten er gitt
    Når hun endrer fullmakten til Daniel Okafor, så den gjelder innsyn og pasientjournal
    Så gjelder fullmakten fra Jorunn Kvam til Daniel Okafor innsyn og pasientjournal
    Og Jorunn Kvam og Daniel Okafor får melding om at fullmakten er endret
    Og historikken til Daniel Okafor viser at fullmakten med Jorunn Kvam er avsluttet
    Når Jorunn Kvam avslutter fullmakten til Daniel Okafor
    Så får Jorunn Kvam og Daniel Okafor melding om at fullmakten er avsluttet
    Og Daniel Okafor kan ikke handle for Jorunn Kvam

  @FUL-08
  Scenario: Den som har fått en fullmakt, kan si den fra seg
    Gitt at Liv Johansen er logget inn
    Når hun sier fra seg fullmakten fra Arne Johansen
    Så kan ikke Liv Johansen handle for Arne Johansen
    Og Arne Johansen og Liv Johansen får melding om at fullmakten er avsluttet

  @FUL-03 @FUL-04 @FUL-12 @FUL-14 @CON-11
  Scenariomal: Fullmakten åpner det den gjelder, og ikke mer
    Når Jorunn Kvam gir Daniel Okafor fullmakt til <hva>
    Så har Daniel Okafor denne tilgangen for Jorunn Kvam
      | tjeneste                  | tilgang         |
      | Opplysninger om fastlegen | <fastlegen>     |
      | Prøvesvar                 | <prøvesvar>     |
      | Timeavtaler               | <timer>         |
      | Kjernejournal             | <kjernejournal> |
      | Fullmakter                | ingen           |
      | Personverninnstillinger   | ingen           |

    Eksempler:
      | hva                               | fastlegen   | prøvesvar   | timer       | kjernejournal |
      | innsyn                            | se og endre | ingen       | ingen       | bare se       |
      | pasientjournal                    | ingen       | se og endre | ingen       | ingen         |
      | innsyn og digitale helsetjenester | se og endre | ingen       | se og endre | se og endre   |
      | alt                               | se og endre | se og endre | se og endre | se og endre   |

  @REP-04 @CON-04
  Scenario: Ingen får mer gjennom fullmakten enn giveren selv har samtykket til
    Når Trond Iversen gir Daniel Okafor fullmakt til alt
    Så har Daniel Okafor denne tilgangen for Trond Iversen
      | tjeneste                  | tilgang     | beskjed                                                  |
      | Opplysninger om fastlegen | se og endre |                                                          |
      | Timeavtaler               | ingen       | Den det gjelder, har ikke samtykket til denne tjenesten. |
    Når Trond Iversen endrer samtykket sitt til fullt
    Så har Daniel Okafor denne tilgangen for Trond Iversen
      | tjeneste    | tilgang     |
      | Timeavtaler | se og endre |

  @FUL-01 @AGE18-01 @HID-02 @HID-04 @DEC-03
  Scenariomal: Noen kan ikke få fullmakt, og svaret røper ikke hvem som har skjult adresse
    Når Jorunn Kvam gir <hvem> fullmakt til innsyn
    Så får hun beskjeden «<beskjed>»

    Eksempler: Den som er under 18 år
      | hvem           | beskjed                                     |
      | Mathias Haugen | Den som skal få fullmakt, må ha fylt 18 år. |

    Eksempler: En selv
      | hvem        | beskjed                                                               |
      | Jorunn Kvam | Den som gir fullmakt, og den som får den, kan ikke være samme person. |

    Eksempler: Kode 7, kode 6 og død: det samme som når navnet ikke stemmer
      | hvem          | beskjed                                                                                              |
      | Silje Vik     | Vi finner ingen som kan få fullmakt, med det du har skrevet. Se over fødselsnummeret og etternavnet. |
      | Anders Moen   | Vi finner ingen som kan få fullmakt, med det du har skrevet. Se over fødselsnummeret og etternavnet. |
      | Gunnar Nilsen | Vi finner ingen som kan få fullmakt, med det du har skrevet. Se over fødselsnummeret og etternavnet. |

  @FUL-02
  Scenario: Både fødselsnummeret og etternavnet må stemme
    Når Jorunn Kvam gir fullmakt til den som har fødselsnummeret til Daniel Okafor, og kaller vedkommende «Olsen»
    Så får hun beskjeden «Vi finner ingen som kan få fullmakt, med det du har skrevet. Se over fødselsnummeret og etternavnet.»

  @FUL-02
  Scenario: Den som alt har en fullmakt, får ikke en til ved siden av
    Gitt at Jorunn Kvam har gitt Daniel Okafor fullmakt til innsyn
    Når hun gir Daniel Okafor fullmakt til alt
    Så får hun beskjeden «Det er allerede gitt en fullmakt til denne personen. Endre den i stedet.»
