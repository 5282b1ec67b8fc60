# language: no
Egenskap: Egne skjemaer i en verden
  En tester laster opp sine egne FHIR-skjemaer. Serveren er dommeren: den regner selv ut alt som skal regnes ut, og sier
  hva den ikke kan bruke, og hvor det står.

  Bakgrunn:
    Gitt demoverdenen 24. november 2026 kl. 08.00

  Scenario: Et skjema som er lastet opp, kan fylles ut med en gang
    Gitt at testeren har lastet opp skjemaet «Vondt i kneet»
    Når Kari Nordmann leter etter «kneet»
    Så er det første treffet skjemaet «Vondt i kneet»
    Når Kari Nordmann svarer på skjemaet «Vondt i kneet»
      | spørsmål          | svar |
      | Vondt i brystet?  | Nei  |
      | Hvor mange dager? | 11   |
    Så er rådet «Bestill time hos legen»
    Og «doubled» er regnet ut til 22

  Scenario: Det nettleseren har regnet ut, teller ikke
    Gitt at testeren har lastet opp skjemaet «Vondt i kneet»
    Når Kari Nordmann svarer på skjemaet «Vondt i kneet»
      | spørsmål          | svar |
      | Vondt i brystet?  | Nei  |
      | Hvor mange dager? | 3    |
      | Dobbelt           | 1000 |
    Så er «doubled» regnet ut til 6
    Og rådet er «Dette kan du trolig klare selv»

  @REP-07
  Scenario: Et skjema er bare for dem det er laget for
    Gitt at testeren har lastet opp skjemaet «Vondt i kneet», som bare innbyggeren selv kan svare på
    Så kan Arne Johansen svare på skjemaet «Vondt i kneet»
    Og Liv Johansen kan ikke svare på skjemaet «Vondt i kneet» for Arne Johansen
    Og Kari Nordmann kan ikke svare på skjemaet «Vondt i kneet» for Nora Nordmann

  Scenario: Det man har begynt på, er der neste gang
    Gitt at testeren har lastet opp skjemaet «Vondt i kneet»
    Når Kari Nordmann begynner på skjemaet «Vondt i kneet»
      | spørsmål          | svar |
      | Hvor mange dager? | 4    |
    Så blir skjemaet ikke stoppet
    Når det går 45 minutter
    Og at Kari Nordmann er logget inn
    Så står svaret på «days» i skjemaet

  Scenario: Kommer det en ny versjon, blir det sagt, og det som passer, blir med over
    Gitt at testeren har lastet opp skjemaet «Vondt i kneet»
    Når Kari Nordmann begynner på skjemaet «Vondt i kneet»
      | spørsmål          | svar    |
      | Hvor mange dager? | 4       |
      | Hvilken side?     | Venstre |
    Og testeren laster opp versjon 2.0.0 uten spørsmålet om side
    Så er det hun begynte på ført over fra versjon 1.0.0
    Og får hun vite at svaret på «Hvilken side?» ikke ble med
    Og står svaret på «days» i skjemaet

  Scenario: Et skjema som ikke kan brukes, blir avvist der feilen står
    Når testeren laster opp et skjema der spørsmålet «side» har typen «slider»
    Så blir skjemaet avvist ved «side», med årsaken «unknown-item-type»

  Scenario: Gamle svar blir spilt på nytt mot en ny versjon
    Når testeren spiller 40 svar på nytt mot en versjon som regner annerledes
    Så forteller rapporten om hvert råd som er endret
