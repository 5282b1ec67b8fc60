# language: no
Egenskap: Bestille time for barnet sitt
  Den som har foreldreansvar, kan bestille time hos fastlegen for barnet til det fyller 16 år, når minst én av
  foreldrene bor der barnet bor. Loggen viser alltid hvem som gjorde hva for hvem.

  Bakgrunn:
    Gitt demoverdenen 23. november 2026 kl. 08.00

  Scenario: En mor bestiller time for datteren
    Gitt at Kari Nordmann er logget inn
    Når hun ber om time for Nora Nordmann, og det gjelder «Hoste eller forkjølelse»
    Så får hun ledige timer hos Ingrid Lie
    Når hun holder av den første timen
    Så er timen holdt av til 23. november 2026 kl. 08.10
    Når hun bestiller timen
    Så har Nora Nordmann én time, bestilt av Kari Nordmann
    Og kalenderfila forteller hvem hun skal til, men ikke hvorfor
    Og loggen viser at Kari Nordmann bestilte for Nora Nordmann som forelder

  Scenario: To foreldre velger den samme timen i samme øyeblikk
    Gitt at Kari Nordmann har fått ledige timer for Nora Nordmann
    Og at Ola Hansen har fått ledige timer for Jonas Nordmann
    Når begge bestiller den første timen samtidig
    Så får bare den ene timen
    Og den andre får beskjeden «Noen andre fikk denne tiden før deg.» og de neste ledige timene

  Scenario: En time som er holdt av, men ikke bestilt, blir ledig etter ti minutter
    Gitt at Kari Nordmann har fått ledige timer for Nora Nordmann
    Og at hun har holdt av den første timen
    Og at Ola Hansen har fått ledige timer for Jonas Nordmann
    Så er ikke Karis time blant de ledige
    Når det går 10 minutter
    Og han ber om time for Jonas Nordmann, og det gjelder «Vond hals»
    Så er Karis time blant de ledige

  Scenario: En avbestilt time blir ledig med en gang
    Gitt at Kari Nordmann har fått ledige timer for Nora Nordmann
    Og at hun har bestilt den første timen
    Når hun avbestiller timen
    Og hun ber om time for Nora Nordmann, og det gjelder «Vond hals»
    Så er Karis time blant de ledige

  Scenariomal: Noen av de voksne rundt et barn kan ikke bestille for det
    Gitt at <voksen> er logget inn
    Når vedkommende ber om time for <barn>, og det gjelder «Vond hals»
    Så får vedkommende beskjeden «<beskjed>»
    Og loggen viser at <voksen> fikk nei for <barn>

    Eksempler: Ingen av foreldrene bor der barnet bor
      | voksen      | barn      | beskjed                                                |
      | Tone Berg   | Emil Berg | Denne tjenesten er ikke tilgjengelig for foreldre her. |
      | Marius Dahl | Emil Berg | Denne tjenesten er ikke tilgjengelig for foreldre her. |
      | Monika Eide | Noah Eide | Denne tjenesten er ikke tilgjengelig for foreldre her. |

    Eksempler: Den voksne har ikke foreldreansvar
      | voksen    | barn      | beskjed                  |
      | Gerd Berg | Emil Berg | Du har ikke tilgang her. |

    Eksempler: Den voksne er fosterforelder
      | voksen     | barn      | beskjed                                            |
      | Randi Foss | Noah Eide | Fosterforeldre har ikke fått tilgang på nett ennå. |

    Eksempler: Foreldreansvar etter dom når ikke fram på nett
      | voksen       | barn          | beskjed                                                |
      | Turid Nygård | Adrian Nygård | Denne tjenesten er ikke tilgjengelig for foreldre her. |

    Eksempler: Den voksne har sperret adresse
      | voksen    | barn       | beskjed                  |
      | Silje Vik | Oliver Vik | Du har ikke tilgang her. |
