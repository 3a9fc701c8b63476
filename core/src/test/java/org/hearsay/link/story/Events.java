package org.hearsay.link.story;

/// Invented happenings that are easily taken for each other.
final class Events {
  private Events() {}

  static final Told MATCH =
      new Told(
          "match",
          "Northgate edge Salford Vale as Okoro strikes late",
          "2031-03-02",
          """
          Northgate beat Salford Vale 2-1 at Harrow Lane on Sunday after a header by Daniel Okoro
          in the 88th minute. The visitors had led through Pim de Wit, who chipped goalkeeper Aled
          Rhys from the edge of the box before the break.

          Northgate levelled from the spot when Luca Ferri was pulled down by centre back Tom
          Gisborne. Coach Ruth Balcombe praised the patience of her side. "We never stopped
          knocking," she said. Northgate are now third, two points behind Castleford Town.
          """);

  static final Told MATCH_TOLD_AGAIN =
      new Told(
          "match2",
          "Okoro header sinks Salford Vale",
          "2031-03-03",
          """
          Daniel Okoro's header two minutes from time gave Northgate a 2-1 win over Salford Vale.
          Pim de Wit had put the visitors ahead with a chip over Aled Rhys, but Luca Ferri won and
          converted a penalty after the interval.

          "We never stopped knocking," said Ruth Balcombe, whose team climbed to third. Salford
          Vale manager Jens Hallgren thought the penalty soft. "Gisborne hardly touched him."
          """);

  /// The same teams and people, another evening and another game.
  static final Told NEXT_MATCH =
      new Told(
          "next",
          "Salford Vale thrash Northgate in return",
          "2031-03-29",
          """
          Salford Vale took revenge on Northgate with a 4-0 victory in the rain on Saturday. Pim de
          Wit scored a hat-trick inside half an hour, two of them after mistakes by goalkeeper Aled
          Rhys, and substitute Moussa Keita added a free kick from thirty yards.

          Northgate lost Daniel Okoro to a hamstring injury and finished with ten men when Luca
          Ferri was sent off for dissent. Ruth Balcombe called it the worst night of her career.
          Jens Hallgren said that his young side had learned to suffer.
          """);

  static final Told QUAKE =
      new Told(
          "quake",
          "Strong quake shakes Karvel valley, 14 dead",
          "2031-05-10",
          """
          At least 14 people were killed when an earthquake of magnitude 6.4 struck the Karvel
          valley in the early hours of Saturday, the civil protection agency said. The epicentre
          was near the town of Dromos, where the old bakery and a school dormitory collapsed.

          Rescuers from Melissa province dug through the rubble by hand. Governor Ilias Petrou
          asked the army for tents. "Nobody in Dromos will sleep indoors tonight," he said.
          """);

  static final Told AFTERSHOCK =
      new Told(
          "aftershock",
          "Aftershock brings down walls in Karvel valley",
          "2031-05-12",
          """
          An aftershock of magnitude 5.1 rattled the Karvel valley on Monday, two days after the
          earthquake that killed 14 people near Dromos. Walls that Saturday's quake had cracked came
          down, and rescuers had to leave the rubble of the school dormitory for an hour.

          Governor Ilias Petrou said the tents promised by the army had not come. The civil
          protection agency counted 30 aftershocks since Saturday.
          """);

  static final Told OTHER_QUAKE =
      new Told(
          "otherquake",
          "Offshore earthquake felt in three island capitals",
          "2031-05-13",
          """
          An earthquake of magnitude 6.1 struck off the island of Tiranu on Tuesday, and people ran
          into the streets of three capitals. No tsunami warning was issued, and there were no
          reports of deaths, the oceanic observatory in Port Lavat said.

          Seismologist Mere Tokua said the quake was 90 kilometres deep, too deep to do much damage.
          Rescuers were sent home in the afternoon.
          """);

  static final Told BUS =
      new Told(
          "bus",
          "Nine hurt as school bus overturns near Ashby Cross",
          "2031-09-02",
          """
          Nine children were taken to hospital when a school bus overturned on an icy bend outside
          Ashby Cross on Tuesday morning. The driver, a man of 58, was unhurt, police said.

          Sergeant Moira Kell said the bus had swerved to avoid a deer. Parents waited at St Olave's
          primary school, whose head, Gareth Lunn, called the pupils very brave.
          """);

  static final Told OTHER_BUS =
      new Told(
          "otherbus",
          "Seven hurt as school bus leaves road at Fenwick",
          "2031-09-04",
          """
          Seven children were taken to hospital when a school bus left the road and overturned in a
          ditch at Fenwick on Thursday afternoon. The driver, a woman of 44, broke her arm, police
          said.

          Inspector Colin Daventry said a tyre had burst. Parents waited at Mill Road academy, whose
          head, Priya Nandan, said the pupils were being looked after.
          """);

  static final Told FIRE =
      new Told(
          "fire",
          "Three die in Tarnwick cannery fire",
          "2031-01-14",
          """
          A fire at the Tarnwick cannery killed three people on Tuesday night, the brigade said. The
          blaze at Holm & Daughters began in the smokehouse and spread to a warehouse of nets.

          Chief fire officer Greta Almqvist said 41 workers had left the cannery in time. The three
          who died had gone back to fetch a forklift, foreman Bertil Sand told reporters.
          """);

  static final Told FIRE_FOLLOWED_UP =
      new Told(
          "followup",
          "Cannery owner charged over Tarnwick blaze",
          "2031-01-29",
          """
          The owner of the Tarnwick cannery in which three workers died was charged with negligence
          on Wednesday. Prosecutor Ebba Rask said the sprinklers of the smokehouse at Holm &
          Daughters had been shut off since autumn.

          Owner Sixten Holm denies it. Foreman Bertil Sand, who saw the blaze spread to the
          warehouse, told the court of Tarnwick that he had complained twice.
          """);

  static final Told FIRE_REMEMBERED =
      new Told(
          "anniversary",
          "A year on, Tarnwick remembers its cannery dead",
          "2032-01-14",
          """
          Tarnwick fell silent for three minutes on Wednesday, a year after the fire at the Holm &
          Daughters cannery that killed three workers. Foreman Bertil Sand laid a wreath at the
          smokehouse, and chief fire officer Greta Almqvist read out the names.

          A memorial of nets and iron by sculptor Alva Nord will stand on the quay from spring.
          """);

  static final Told STORM =
      new Told(
          "storm",
          "Storm Hedda cuts off Sandray",
          "2030-10-21",
          """
          Storm Hedda tore roofs from houses on Sandray and cut the island off on Monday. Ferries
          to Port Salda were cancelled, and 2,300 homes were without power, the grid company said.

          Waves broke over the sea wall of Kestrel Bay and flooded the fish market. Harbour master
          Ines Barra said that she had seen nothing like it since she was a girl.
          """);

  static final Told OTHER_STORM =
      new Told(
          "otherstorm",
          "Storm Ruben batters Sandray",
          "2031-02-17",
          """
          Storm Ruben battered Sandray on Monday with gusts of 140 kilometres an hour. Ferries to
          Port Salda were cancelled for the third time this winter, and power failed in the south.

          A lorry was blown off the bridge at Norholm, and its driver is missing. The sea wall of
          Kestrel Bay held, harbour master Ines Barra said.
          """);

  static final Told BUDGET =
      new Told(
          "budget",
          "Ostermouth adopts budget after night of talks",
          "2031-05-11",
          """
          The council of Ostermouth adopted its budget after a night of talks. Taxes on parking rise
          by four per cent, and the library at Quill Harbour stays open on Sundays.

          Mayor Nuno Serrado needed the votes of the Commons party, whose leader Hanne Solberg asked
          for a new tram depot in return. "It is a budget for grandchildren," Serrado said.
          """);

  static final Told ROUND_UP =
      new Told(
          "roundup",
          "The week in brief",
          "2031-05-13",
          """
          An earthquake of magnitude 6.4 killed at least 14 people in the Karvel valley on Saturday.
          Governor Ilias Petrou of Melissa province asked the army for tents for the town of Dromos.

          The council of Ostermouth adopted its budget. Mayor Nuno Serrado won over Hanne Solberg of
          the Commons party with a tram depot for Quill Harbour.

          Goalkeeper Aled Rhys leaves Northgate for Castleford Town, coach Ruth Balcombe said.
          """);
}
