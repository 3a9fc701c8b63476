package org.hearsay.desk;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Invented articles without end: paragraphs put together anew, so that no two are alike and the
/// same number always gives the same article.
public final class Pile {
  private static final List<String> PEOPLE =
      List.of(
          "Marit Lundqvist",
          "Tom Adeyemi",
          "Ada Oduya",
          "Ines Barra",
          "Piet Vandermolen",
          "Rosa Quintero",
          "Kofi Mensa",
          "Hanne Solberg",
          "Viktor Drozd",
          "Leila Farahani",
          "Owen Pritchard",
          "Sunniva Haug",
          "Bashir Tarin",
          "Greta Almqvist",
          "Nuno Serrado");

  private static final List<String> PLACES =
      List.of(
          "Sandray",
          "Brackwater",
          "Kestrel Bay",
          "Norholm",
          "Eastmere",
          "Tarnwick",
          "Ullasund",
          "Port Salda",
          "Quill Harbour",
          "Ostermouth");

  private static final List<String> PARAGRAPHS =
      List.of(
          """
          %1$s said that the east wall of the harbour at %2$s had moved by two centimetres since \
          the autumn. Divers went down on %3$d mornings and found the same crack each time. The \
          measurements were sent to the board, which did not answer for a month.
          """,
          """
          "We were told to keep it quiet until the tender was signed," said %1$s, who ran the \
          works at %2$s for %3$d years. The tender was signed in the spring, and the quay was \
          closed in the summer. Nobody has explained the delay.
          """,
          """
          According to %1$s, the ferry to %2$s sailed with %3$d passengers on the night of the \
          storm. The company has disputed the number. A list of names was handed to the coast \
          guard in the morning and has not been published.
          """,
          """
          %1$s denied that anybody at %2$s had known of the fault. The inquiry has collected \
          %3$d statements from people who worked on the site, and will hear more of them before \
          the end of the year.
          """,
          """
          The town of %2$s has waited for a new bridge for %3$d years. Lorries go round by the \
          old road, which floods in most winters, and the school bus goes with them. %1$s said \
          that the money had been there all along.
          """,
          """
          "If there was a crack, why did my children sleep above it?" asked %1$s, who takes the \
          boat to %2$s every week. The company offered %3$d tickets to families as a sign of good \
          will. Most of them have not been used.
          """,
          """
          A report of %3$d pages, seen by this newspaper, warns that the pumps at %2$s may fail \
          in the next high water. %1$s told reporters that spare parts had been ordered, and that \
          the order had been lost.
          """,
          """
          Fishermen at %2$s landed %3$d tonnes last week, less than half of what they landed a \
          year ago. %1$s believes that the dredging has driven the herring out of the sound. The \
          harbour authority said that it had no opinion on herring.
          """,
          """
          The council of %2$s voted on Tuesday, by %3$d to four, to ask for the books of the \
          building firm. %1$s promised to hand them over within a month, and added that there was \
          nothing in them that anybody could object to.
          """,
          """
          %1$s, who was on the quay at %2$s that night, said that the lights went out one after \
          the other. It took %3$d minutes until the first boat came. The men on it had been asleep \
          an hour earlier.
          """,
          """
          There were %3$d meetings about the wall at %2$s, and minutes were taken at three of \
          them. %1$s announced that the minutes would be found. They were found in a cellar, wet, \
          and have been drying since.
          """,
          """
          Experts from the technical college near %2$s advised against the concrete that was \
          used. Their letter is %3$d lines long. %1$s said that the letter had arrived after the \
          concrete.
          """);

  private Pile() {}

  /// The article of that number, some 300 to 500 words.
  public static String article(int number) {
    Random dice = new Random(number * 7919L + 17);
    StringBuilder text = new StringBuilder();
    text.append(one(dice, PLACES)).append(" asks again, in number ").append(number);
    text.append("\n\n");
    int paragraphs = 7 + dice.nextInt(5);
    for (int i = 0; i < paragraphs; i++) {
      text.append(
          one(dice, PARAGRAPHS)
              .formatted(one(dice, PEOPLE), one(dice, PLACES), 2 + dice.nextInt(900)));
      text.append('\n');
    }
    return text.toString();
  }

  public static Incoming incoming(int number) {
    byte[] bytes = article(number).getBytes(StandardCharsets.UTF_8);
    return new Named("pile/" + number + ".txt", bytes);
  }

  /// The articles from one number to before another, made as they are asked for.
  public static Iterator<Incoming> incoming(int from, int to) {
    return IntStream.range(from, to).mapToObj(Pile::incoming).iterator();
  }

  private record Named(String name, byte[] bytes) implements Incoming {}

  private static String one(Random dice, List<String> of) {
    return of.get(dice.nextInt(of.size()));
  }
}
