/** Taken from @faker-js/faker 10.6.0, locale nb_NO, MIT licence: see NOTICE.md beside this file. */

export const givenNames = {
  female:
    'Amalie Andrea Anna Aurora Camilla Celine Eline Elise Emilie Emma Frida Hanna Hedda Helene Ida Ingrid Jenny Julie Kaja Karoline Kristine Leah Linnea Madeleine Maja Malin Maren Mari Maria Marie Marte Martine Mathilde Mia Mina Natalie Nora Oda Sandra Sara Selma Silje Sofie Sunniva Synne Thea Tiril Tuva Victoria Vilde'.split(
      ' ',
    ),
  male: 'Adrian Aksel Alexander Anders Andreas Benjamin Daniel Eirik Elias Emil Erik Even Filip Fredrik Henrik Herman Håkon Isak Jakob Joakim Johannes Jonas Jonathan Jørgen Kasper Kristian Kristoffer Lars Lucas Magnus Marius Markus Martin Mathias Mats Mikkel Nikolai Noah Ole Oliver Oskar Sander Sebastian Simen Sindre Sondre Theodor Thomas Tobias William'.split(
    ' ',
  ),
};

export const familyNames =
  'Aalerud Aas Aasen Amundsen Andersen Andreassen Andresen Arnesen Bakke Bakken Berg Berge Berntsen Bjerke Bjørnstad Borge Carlsen Christiansen Dahl Danielsen Edvardsen Eide Eriksen Evensen Finstad Fjeld Fossum Fredriksen Glosli Gran Gundersen Hagen Halvorsen Hansen Haugen Haukelidsæter Henriksen Holm Hopland Huseby Jacobsen Jakobsen Jensen Johannessen Johansen Johnsen Jørgensen Karlsen Kleven Kristensen Kristiansen Kristoffersen Krogh Kvarme Larsen Lie Lunde Løken Martinsen Mathisen Moe Moen Myhrer Nguyen Nielsen Nilsen Nordby Nordskaug Nygård Olsen Olstad Pedersen Pettersen Rasmussen Ruud Ryan Røed Skoglund Skuterud Smedsrud Smogeli Solberg Solheim Solli Stensrud Strand Svendsen Sæther Sørensen Sørlie Tangen Thoresen Torgersen Torp Vedvik Vegge Wold Ødegård Østby Østli'.split(
    ' ',
  );

/** A street is one of the first and one of the second: «Bjørkebakken». */
export const streetBeginnings =
  'Eike Bjørke Gran Vass Furu Lille Høy Fosse Elve Konvall Soldugg Hestemyr Granitt Hegge Rogne Fiol Sol Ting Malm Klokker Preste Dam Geiterygg Bekke Berg Kirke Kors Bru Blåveis Torg Sjø'.split(
    ' ',
  );
export const streetEndings =
  'alléen bakken berget bråten eggen engen ekra faret flata gata gjerdet grenda gropa hagen haugen havna holtet høgda jordet kollen kroken lia lunden løkka marka moen myra plassen ringen skogen stien stranda stubben svingen tjernet toppen tunet vollen vika åsen'.split(
    ' ',
  );
