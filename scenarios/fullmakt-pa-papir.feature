# language: no
Egenskap: Fullmakt på papir
  Ikke alle er på nett. Den som ikke er det, kan gi en fullmakt på et papirskjema, og en saksbehandler registrerer den. De
  samme reglene gjelder som for den som er på nett.

  Bakgrunn:
    Gitt demoverdenen 23. november 2026 kl. 08.00

  @FUL-09 @FUL-01 @CON-06
  Scenario: En som ikke er på nett, gir fullmakt på papir
    Når saksbehandleren registrerer en papirfullmakt fra Magnhild Eriksen til Daniel Okafor, signert 16. november 2026
    Så får saksbehandleren beskjeden «Den som gir fullmakt, må først samtykke til å bruke Helsesim. Det kan gjøres på det samme skjemaet.»
    Når saksbehandleren registrerer en papirfullmakt fra Magnhild Eriksen til Daniel Okafor, signert 16. november 2026, med fullt samtykke
    Så kan Daniel Okafor handle for Magnhild Eriksen
    Og Daniel Okafor får melding om at fullmakten er gitt

  @FUL-08 @FUL-09
  Scenario: En fullmakt kan også avsluttes på papir
    Når saksbehandleren registrerer at Arne Johansen har avsluttet fullmakten til Liv Johansen på papir, signert 20. november 2026
    Så kan ikke Liv Johansen handle for Arne Johansen
    Og Arne Johansen og Liv Johansen får melding om at fullmakten er avsluttet

  @FUL-01 @AGE18-01 @HID-02 @DEC-03
  Scenariomal: Papiret åpner ikke mer enn nettet
    Når saksbehandleren registrerer en papirfullmakt fra <giver> til <mottaker>, signert 20. november 2026, med fullt samtykke
    Så får saksbehandleren beskjeden «<beskjed>»

    Eksempler:
      | giver            | mottaker       | beskjed                                            |
      | Amalie Strand    | Daniel Okafor  | Den som gir fullmakt, må ha fylt 16 år.            |
      | Magnhild Eriksen | Mathias Haugen | Den som skal få fullmakt, må ha fylt 18 år.        |
      | Anders Moen      | Daniel Okafor  | Det kan ikke registreres fullmakt mellom disse to. |
      | Gunnar Nilsen    | Daniel Okafor  | Det kan ikke registreres fullmakt mellom disse to. |
