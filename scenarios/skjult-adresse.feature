# language: no
Egenskap: Skjult adresse
  Den som har fortrolig (kode 7) eller strengt fortrolig adresse (kode 6), kan ikke handle for andre, og ingen kan handle for
  vedkommende. Svaret er det samme som om personen ikke fantes, så det portalen sier, aldri røper adressen.

  Bakgrunn:
    Gitt demoverdenen 23. november 2026 kl. 08.00

  @HID-02 @HID-04
  Scenario: En fullmakt slutter å virke når giveren får skjult adresse
    Så kan Liv Johansen handle for Arne Johansen
    Når Arne Johansen får fortrolig adresse
    Så kan ikke Liv Johansen handle for Arne Johansen
    Og hun får beskjeden «Du har ikke tilgang her.»

  @HID-02 @HID-04
  Scenario: Foreldrene mister tilgangen når barnet får skjult adresse
    Når Nora Nordmann får fortrolig adresse
    Så kan ikke Kari Nordmann handle for Nora Nordmann
    Og hun får beskjeden «Du har ikke tilgang her.»

  @HID-04
  Scenario: Når den andre forelderen har skjult adresse, mangler reseptene uten at noen sier hvorfor
    Så kan Thomas Aas handle for Oliver Vik
    Og Thomas Aas har denne tilgangen for Oliver Vik
      | tjeneste        | tilgang     | beskjed                  |
      | Timeavtaler     | se og endre |                          |
      | Resepter        | ingen       | Du har ikke tilgang her. |
      | Fornye resepter | ingen       | Du har ikke tilgang her. |

  @HID-02 @HID-03
  Scenario: Den som har skjult adresse, kan bruke tjenestene selv, men ikke gi fullmakt
    Så har Anders Moen denne tilgangen for seg selv
      | tjeneste                  | tilgang     | beskjed                  |
      | Innboks                   | se og endre |                          |
      | Timeavtaler               | se og endre |                          |
      | Opplysninger om fastlegen | se og endre |                          |
      | Fullmakter                | ingen       | Du har ikke tilgang her. |
    Når Anders Moen gir Daniel Okafor fullmakt til innsyn
    Så får han beskjeden «Du har ikke tilgang her.»

  @LOG-02 @HID-02
  Scenario: Den som har skjult adresse, står ikke med navn i loggen til andre
    Når Silje Vik ber om time for Thomas Aas, og det gjelder «Vond hals»
    Så får hun beskjeden «Du har ikke tilgang her.»
    Og Thomas Aas ser i loggen sin at en fremmed fikk nei til «Timeavtaler»
