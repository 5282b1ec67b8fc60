# language: no
Egenskap: Varsler på SMS og e-post
  Et varsel forteller at noe er nytt, og aldri hva, hvem eller hvor. Hver får ett varsel om én hendelse, på det nivået de
  selv har valgt.

  @VAR-01 @VAR-02
  Scenario: Svar fra legen gir ett varsel, som ikke røper noe
    Gitt demoverdenen 24. november 2026 kl. 08.00
    Når Kari Nordmann starter en e-konsultasjon om «Utslett på hånden»
    Og legen svarer «Smør med fuktighetskrem i to uker.» og avslutter
    Så har Kari Nordmann fått 1 varsel
    Og ingen varsler røper noe

  @VAR-01
  Scenario: Den som har valgt begrenset, får bare varsel om timer
    Gitt demoverdenen 24. november 2026 kl. 08.00
    Og at Kari Nordmann har valgt begrenset varsling
    Når Kari Nordmann starter en e-konsultasjon om «Utslett på hånden»
    Og legen svarer «Smør med fuktighetskrem i to uker.» og avslutter
    Så har Kari Nordmann fått 0 varsler

  @TIM-19 @VAR-02
  Scenario: Påminnelse 48 timer før timen
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når Kari Nordmann ber om time for Kari Nordmann, og det gjelder «Vondt i ryggen»
    Og hun velger en time minst tre dager fram
    Og hun bestiller timen
    Så har Kari Nordmann fått 1 varsel
    Når det er 48 timer til timen
    Så har Kari Nordmann fått 2 varsler
    Og ingen varsler røper noe

  @TIM-19
  Scenario: En time som er avbestilt, blir ingen påminnet om
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når Kari Nordmann ber om time for Kari Nordmann, og det gjelder «Vondt i ryggen»
    Og hun velger en time minst tre dager fram
    Og hun bestiller timen
    Og hun avbestiller timen
    Så har Kari Nordmann fått 2 varsler
    Når det er 48 timer til timen
    Så har Kari Nordmann fått 2 varsler
