package org.hearsay.link.copy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.link.Document;
import org.hearsay.text.Span;
import org.hearsay.text.TextIndex;
import org.hearsay.text.Token;
import org.hearsay.text.WordList;

/// The words of one page that are compared: letters and digits without case, marks and furniture
/// left out, each as a number that stands for the same word in every page of a [Numbering].
///
/// @param index the page's text
/// @param words a number for each word; negative for words that say little by themselves
/// @param tokens the token of each word
/// @param voices whose words each token of the text is
record Words(TextIndex index, int[] words, int[] tokens, Voices.Voice[] voices) {
  private static final Set<String> LITTLE =
      WordList.of(
          """
          a an the and or but nor so yet if then than that this these those there here it its he
          him his she her hers they them their we us our you your i me my who whom whose which what
          when where why how is are was were be been being am do does did done have has had having
          will would shall should can could may might must to of in on at by for from with about
          into over after before between under through during against up down out off again as not
          no s said says say told also more most some any all one two new just only very now
          """);

  private static final Set<String> NUMBERS =
      WordList.of(
          """
          two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
          sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
          hundred thousand million billion dozen half first second third per cent percent
          """);

  /// Numbers for words, in the order in which they are met. Not safe to share between threads.
  static final class Numbering {
    private final Map<String, Integer> numbers = new HashMap<>();

    private int of(String word) {
      int number = numbers.computeIfAbsent(word, _ -> numbers.size() + 1);
      return LITTLE.contains(word) ? -number : number;
    }

    Words of(Document page) {
      List<Token> all = page.index().tokens();
      Voices.Voice[] voices = Voices.of(page);
      int[] words = new int[all.size()];
      int[] tokens = new int[all.size()];
      int count = 0;
      for (int k = 0; k < all.size(); k++) {
        Span span = all.get(k).span();
        if (Character.isLetterOrDigit(page.index().text().codePointAt(span.start()))
            && voices[k] != Voices.Voice.APART) {
          words[count] = of(span.in(page.index().text()).toLowerCase(Locale.ROOT));
          tokens[count++] = k;
        }
      }
      return new Words(
          page.index(), Arrays.copyOf(words, count), Arrays.copyOf(tokens, count), voices);
    }
  }

  int size() {
    return words.length;
  }

  /// Whether a word says something by itself.
  boolean tells(int word) {
    return words[word] > 0;
  }

  /// Whether a word that says something is no number and, by its first letter, no part of a name.
  /// Of words all in capitals, only one that follows none such is taken for a name.
  boolean plain(int word) {
    Token.Shape shape = index.tokens().get(tokens[word]).shape();
    boolean shouted = shape == Token.Shape.UPPER && word > 0 && isUpper(word - 1);
    int letter = index.text().codePointAt(index.tokens().get(tokens[word]).span().start());
    return tells(word)
        && (shouted || Character.isLowerCase(letter))
        && !NUMBERS.contains(index.lower(tokens[word]));
  }

  private boolean isUpper(int word) {
    return index.tokens().get(tokens[word]).shape() == Token.Shape.UPPER;
  }

  /// Whether a word is somebody's whom the document lets speak.
  boolean said(int word) {
    return voices[tokens[word]] == Voices.Voice.SAID;
  }

  int sentence(int word) {
    return index.sentenceAt(index.tokens().get(tokens[word]).span().start());
  }

  /// Whether the words from a first to a last one are all of a sentence that somebody says, marks
  /// and what introduces it left out.
  boolean isSaidWhole(int first, int last) {
    return said(first)
        && said(last)
        && (first == 0 || !said(first - 1) || sentence(first - 1) < sentence(first))
        && (last + 1 == size() || !said(last + 1) || sentence(last + 1) > sentence(last));
  }

  /// The first word of the sentence of a passage's first word, if no more than a share of it is
  /// missing; else that word.
  int begin(int first, int last, double share) {
    int begin = first;
    while (begin > 0 && sentence(begin - 1) == sentence(first)) {
      begin--;
    }
    int end = first;
    while (end < last && sentence(end + 1) == sentence(first)) {
      end++;
    }
    return first - begin <= share * (end - begin + 1) ? begin : first;
  }

  /// The last word of the sentence of a passage's last word, if no more than a share of it is
  /// missing; else that word.
  int end(int first, int last, double share) {
    int end = last;
    while (end + 1 < size() && sentence(end + 1) == sentence(last)) {
      end++;
    }
    int begin = last;
    while (begin > first && sentence(begin - 1) == sentence(last)) {
      begin--;
    }
    return end - last <= share * (end - begin + 1) ? end : last;
  }

  /// The characters from a first word to a last one, both included.
  Span span(int first, int last) {
    return index.span(tokens[first], tokens[last]);
  }
}
