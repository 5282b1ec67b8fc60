# language: no
Egenskap: En fullmakt som går ut
  En fullmakt gjelder fra begynnelsen av den første dagen til midnatt etter den siste, norsk tid. Begge får varsel 30 og 7
  dager før, klokken åtte om morgenen, så ingen blir overrasket.

  @FUL-06
  Scenario: Fullmakten begynner og slutter ved midnatt
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Når Jorunn Kvam gir Daniel Okafor fullmakt til innsyn fra 1. desember 2026 til og med 31. desember 2026
    Så kan ikke Daniel Okafor handle for Jorunn Kvam
    Når klokken er 1. desember 2026 kl. 00.00.00
    Så kan Daniel Okafor handle for Jorunn Kvam
    Når klokken er 31. desember 2026 kl. 23.59.59
    Så kan Daniel Okafor handle for Jorunn Kvam
    Når klokken er 1. januar 2027 kl. 00.00.00
    Så kan ikke Daniel Okafor handle for Jorunn Kvam
    Og Jorunn Kvam og Daniel Okafor får melding om at fullmakten har gått ut
    Og historikken til Jorunn Kvam viser at fullmakten med Daniel Okafor er utløpt

  @FUL-06 @FUL-10
  Scenariomal: Begge får varsel 30 og 7 dager før den siste dagen, også når klokken stilles
    Gitt demoverdenen <start>
    Og at Jorunn Kvam har gitt Daniel Okafor fullmakt til innsyn til og med <siste dag>
    Når klokken er <30 dager før> kl. 07.59.59
    Så har ikke Jorunn Kvam fått melding om at fullmakten går ut om 30 dager
    Når klokken er <30 dager før> kl. 08.00.00
    Så får Jorunn Kvam og Daniel Okafor melding om at fullmakten går ut om 30 dager
    Når klokken er <7 dager før> kl. 08.00.00
    Så får Jorunn Kvam og Daniel Okafor melding om at fullmakten går ut om 7 dager

    Eksempler:
      | start                        | siste dag        | 30 dager før    | 7 dager før      |
      | 23. november 2026 kl. 08.00  | 31. januar 2027  | 1. januar 2027  | 24. januar 2027  |
      | 1. mars 2027 kl. 08.00       | 27. april 2027   | 28. mars 2027   | 20. april 2027   |
      | 20. september 2027 kl. 08.00 | 7. november 2027 | 8. oktober 2027 | 31. oktober 2027 |
      | 20. januar 2028 kl. 08.00    | 29. februar 2028 | 30. januar 2028 | 22. februar 2028 |

  @FUL-07 @FUL-10
  Scenario: En fullmakt som er avsluttet, varsler ingen om at den går ut
    Gitt demoverdenen 23. november 2026 kl. 08.00
    Og at Jorunn Kvam har gitt Daniel Okafor fullmakt til innsyn til og med 31. januar 2027
    Når Jorunn Kvam avslutter fullmakten til Daniel Okafor
    Og klokken er 1. februar 2027 kl. 08.00
    Så har ikke Daniel Okafor fått melding om at fullmakten går ut om 30 dager
    Og har ikke Daniel Okafor fått melding om at fullmakten har gått ut
