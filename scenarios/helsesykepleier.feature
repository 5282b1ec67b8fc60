# language: no
Egenskap: Helsesykepleieren på skolen
  Fra 13 år kan den unge be om time hos helsesykepleieren, med MinID og uten at foreldrene vet om det. Helsesykepleieren
  finner tiden, og den unge tar den eller lar være.

  Bakgrunn:
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Og at Kari Nordmann har barnet Eva Nordmann, født 2. mars 2012
    Og at Eva Nordmann har fått MinID
    Og at Eva Nordmann er logget inn med MinID

  @YOU-02 @YOU-03 @DHS-02
  Scenario: Eva ber om time uten å si hvorfor, og tar den hun får
    Når hun ber helsesykepleieren om time
    Så ligger spørsmålet hos helsesykepleieren med frist 26. november 2026
    Når helsesykepleieren tilbyr en time 26. november 2026 kl. 11.30
    Så har hun et tilbud om time 26. november 2026 kl. 11.30
    Når hun tar timen hos helsesykepleieren
    Så har hun en avtalt time 26. november 2026 kl. 11.30
    Og timen til Eva Nordmann står i kalenderen til helsesykepleieren

  @YOU-02
  Scenario: Moren ser ikke noe av det
    Når hun ber helsesykepleieren om time og skriver «Jeg vil ikke at mamma skal vite det»
    Og helsesykepleieren tilbyr en time 26. november 2026 kl. 11.30
    Og hun tar timen hos helsesykepleieren
    Så finner ikke Kari Nordmann noe av dette hos Eva Nordmann
    Og Kari Nordmann har ikke fått noe varsel om Eva Nordmann

  @YOU-03
  Scenario: Timen passer ikke, og helsesykepleieren finner en annen
    Når hun ber helsesykepleieren om time
    Og helsesykepleieren tilbyr en time 25. november 2026 kl. 09.00
    Og hun sier nei til timen hos helsesykepleieren
    Så ligger spørsmålet hos helsesykepleieren med frist 26. november 2026
    Når helsesykepleieren tilbyr en time 26. november 2026 kl. 11.30
    Så har hun et tilbud om time 26. november 2026 kl. 11.30

  @YOU-03
  Scenario: Et nytt tilbud tar plassen til det forrige
    Når hun ber helsesykepleieren om time
    Og helsesykepleieren tilbyr en time 25. november 2026 kl. 09.00
    Og helsesykepleieren tilbyr en time 26. november 2026 kl. 11.30
    Så har hun et tilbud om time 26. november 2026 kl. 11.30

  @DHS-03
  Scenario: Eva avbestiller, og helsesykepleieren får vite det
    Når hun ber helsesykepleieren om time
    Og helsesykepleieren tilbyr en time 26. november 2026 kl. 11.30
    Og hun tar timen hos helsesykepleieren
    Og hun avbestiller timen hos helsesykepleieren
    Så har hun ingen time hos helsesykepleieren
    Og spørsmålet ligger hos helsesykepleieren med frist 26. november 2026

  @DHS-03
  Scenario: Når timen har begynt, kan den ikke avbestilles
    Når hun ber helsesykepleieren om time
    Og helsesykepleieren tilbyr en time 26. november 2026 kl. 11.30
    Og hun tar timen hos helsesykepleieren
    Og klokken er 26. november 2026 kl. 11.30
    Og hun avbestiller timen hos helsesykepleieren
    Så får hun nei

  @DHS-03
  Scenario: Et tilbud som ingen svarer på, faller bort når timen begynner
    Når hun ber helsesykepleieren om time
    Og helsesykepleieren tilbyr en time 24. november 2026 kl. 09.00
    Og klokken er 24. november 2026 kl. 09.00
    Og hun tar timen hos helsesykepleieren
    Så får hun nei

  @DHS-02
  Scenario: Under 16 år kan hun be om time, men ikke skrive på andre måter
    Når hun skriver til helsesykepleieren om «Spørsmål»
    Så får hun nei

  @YOU-02
  Scenario: Kartet viser helsestasjonene for ungdom i nærheten
    Så er disse helsestasjonene for ungdom i nærheten av henne
      | sted                                  |
      | Helsestasjon for ungdom i Solvik      |
      | Helsestasjon for ungdom i Nesbukta    |
      | Helsestasjon for ungdom i Fjellgrend  |
