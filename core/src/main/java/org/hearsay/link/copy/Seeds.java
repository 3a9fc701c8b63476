package org.hearsay.link.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.link.Boilerplate;
import org.hearsay.link.Document;
import org.hearsay.link.Excerpt;
import org.hearsay.text.Span;

/// Runs of three words that stand in more than one page.
///
/// 1. A run counts if at least two of its words say something by themselves; one of somebody's
///    words runs on to its second such word, if that is its [#LONGEST_SAID]th at the latest, for a
///    short quotation may have no three that tell.
/// 2. A run that stands in at most [#FEW] pages ties every two of them; one that stands in more
///    ties each page to the first of them and to the one before, so that the work grows with the
///    number of pages and not with its square.
/// 3. A run that one site prints on many of its pages, and nobody else, is the site's boilerplate
///    and ties nothing.
final class Seeds {
  static final int LENGTH = 3;

  /// A run of somebody's words is longer if that takes it to its second word that says something.
  private static final int LONGEST_SAID = 5;

  static final int FEW = 16;
  private static final int FEWEST_OF_A_SITE = 4;
  private static final double SHARE_OF_A_SITE = 0.2;
  private static final int PLACES_OF_A_PAGE = 4;

  /// A run's places in two pages.
  record Match(int inOne, int inOther) {}

  /// Two pages, by their places among those compared, the smaller first.
  record Pair(int one, int other) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair pair) {
      int byOne = Integer.compare(one, pair.one);
      return byOne != 0 ? byOne : Integer.compare(other, pair.other);
    }
  }

  /// A place where a run begins.
  private record Place(int page, int word) {}

  /// A run that is a site's boilerplate.
  ///
  /// @param first where it stands in the first page that has it
  /// @param pages how many pages have it
  private record OfSite(Place first, int pages) {}

  /// What pages share.
  ///
  /// @param matches the runs of each two pages, pairs in order, the matches of a pair by their
  ///   places
  /// @param boilerplate what was taken for a site's own and ties nothing, in order of its places
  record Shared(Map<Pair, List<Match>> matches, List<Boilerplate> boilerplate) {}

  private final List<Document> pages;
  private final List<Words> words;
  private final int[] firstOfPage;
  private final Map<String, Integer> pagesOfSite = new HashMap<>();
  private final Map<Pair, List<Match>> matches = new TreeMap<>();
  private final List<OfSite> ofSites = new ArrayList<>();

  private Seeds(List<Document> pages, List<Words> words) {
    this.pages = pages;
    this.words = words;
    this.firstOfPage = new int[pages.size() + 1];
    for (int p = 0; p < pages.size(); p++) {
      firstOfPage[p + 1] = Math.addExact(firstOfPage[p], words.get(p).size());
      pages.get(p).outlet().ifPresent(site -> pagesOfSite.merge(site, 1, Integer::sum));
    }
  }

  static Shared shared(List<Document> pages, List<Words> words) {
    Seeds seeds = new Seeds(pages, words);
    seeds.tieAll();
    Comparator<Match> byPlace = Comparator.comparingInt(Match::inOne);
    seeds.matches.values().forEach(list -> list.sort(byPlace.thenComparingInt(Match::inOther)));
    return new Shared(seeds.matches, seeds.boilerplate());
  }

  /// The runs of sites, those made one that overlap or have a run's length of little words between
  /// them at most.
  private List<Boilerplate> boilerplate() {
    Comparator<OfSite> byPlace = Comparator.comparingInt(run -> run.first.page);
    ofSites.sort(byPlace.thenComparingInt(run -> run.first.word));
    List<Boilerplate> boilerplate = new ArrayList<>();
    int begin = 0;
    for (int k = 1; k <= ofSites.size(); k++) {
      if (k == ofSites.size() || !touches(ofSites.get(k - 1).first, ofSites.get(k).first)) {
        boilerplate.add(boilerplate(ofSites.subList(begin, k)));
        begin = k;
      }
    }
    return boilerplate;
  }

  private static boolean touches(Place before, Place place) {
    return before.page == place.page && place.word - before.word <= 2 * LENGTH;
  }

  private Boilerplate boilerplate(List<OfSite> runs) {
    Place first = runs.getFirst().first;
    Document page = pages.get(first.page);
    Span span = words.get(first.page).span(first.word, runs.getLast().first.word + LENGTH - 1);
    int most = runs.stream().mapToInt(OfSite::pages).max().orElse(0);
    return new Boilerplate(page.outlet().orElse(page.id()), new Excerpt(page, span), most);
  }

  private void tieAll() {
    long[] runs = runs();
    int begin = 0;
    while (begin < runs.length) {
      int end = begin + 1;
      while (end < runs.length && runs[end] >>> 32 == runs[begin] >>> 32) {
        end++;
      }
      if (end - begin > 1) {
        tie(places(runs, begin, end));
      }
      begin = end;
    }
  }

  /// Every run as its hash in the upper half and its place among all words in the lower, sorted.
  private long[] runs() {
    long[] runs = new long[firstOfPage[pages.size()]];
    int count = 0;
    for (int p = 0; p < pages.size(); p++) {
      Words page = words.get(p);
      for (int k = 0; k + LENGTH <= page.size(); k++) {
        int length = length(page, k);
        if (length > 0) {
          runs[count++] = (long) hash(page, k, length) << 32 | firstOfPage[p] + k;
        }
      }
    }
    long[] sorted = Arrays.copyOf(runs, count);
    Arrays.sort(sorted);
    return sorted;
  }

  /// How many words the run that begins at a word has; 0 if none begins there.
  private static int length(Words page, int first) {
    int telling = 0;
    int most = page.said(first) ? LONGEST_SAID : LENGTH;
    for (int k = first; k < Math.min(page.size(), first + most); k++) {
      telling += page.tells(k) ? 1 : 0;
      if (telling >= 2 && k - first + 1 >= LENGTH) {
        return k - first + 1;
      }
    }
    return 0;
  }

  private static int hash(Words page, int first, int length) {
    long hash = 0;
    for (int k = first; k < first + length; k++) {
      hash = (hash + page.words()[k]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return (int) (hash >>> 16);
  }

  /// The places of one run, page by page, a few of each page; other runs of the same hash are left
  /// out.
  private List<List<Place>> places(long[] runs, int begin, int end) {
    List<List<Place>> byPage = new ArrayList<>();
    Optional<Place> first = Optional.empty();
    for (int k = begin; k < end; k++) {
      Place place = place((int) runs[k]);
      first = first.or(() -> Optional.of(place));
      if (!same(first.get(), place)) {
        continue;
      }
      if (byPage.isEmpty() || byPage.getLast().getFirst().page != place.page) {
        byPage.add(new ArrayList<>());
      }
      if (byPage.getLast().size() < PLACES_OF_A_PAGE) {
        byPage.getLast().add(place);
      }
    }
    return byPage;
  }

  private Place place(int word) {
    int found = Arrays.binarySearch(firstOfPage, word);
    int page = found >= 0 ? found : -found - 2;
    while (words.get(page).size() == 0) {
      page++;
    }
    return new Place(page, word - firstOfPage[page]);
  }

  private boolean same(Place one, Place other) {
    Words here = words.get(one.page);
    Words there = words.get(other.page);
    int length = length(here, one.word);
    return length == length(there, other.word)
        && Arrays.equals(
            here.words(),
            one.word,
            one.word + length,
            there.words(),
            other.word,
            other.word + length);
  }

  private void tie(List<List<Place>> byPage) {
    if (byPage.size() < 2) {
      return;
    }
    if (isBoilerplate(byPage)) {
      ofSites.add(new OfSite(byPage.getFirst().getFirst(), byPage.size()));
      return;
    }
    for (int k = 1; k < byPage.size(); k++) {
      if (byPage.size() > FEW) {
        tie(byPage.getFirst(), byPage.get(k));
        if (k > 1) {
          tie(byPage.get(k - 1), byPage.get(k));
        }
        continue;
      }
      for (int before = 0; before < k; before++) {
        tie(byPage.get(before), byPage.get(k));
      }
    }
  }

  private void tie(List<Place> one, List<Place> other) {
    Pair pair = new Pair(one.getFirst().page, other.getFirst().page);
    List<Match> all = matches.computeIfAbsent(pair, _ -> new ArrayList<>());
    for (Place here : one) {
      for (Place there : other) {
        all.add(new Match(here.word, there.word));
      }
    }
  }

  private boolean isBoilerplate(List<List<Place>> byPage) {
    Optional<String> site = pages.get(byPage.getFirst().getFirst().page).outlet();
    if (site.isEmpty() || byPage.size() < FEWEST_OF_A_SITE) {
      return false;
    }
    boolean its =
        byPage.stream().allMatch(places -> pages.get(places.getFirst().page).outlet().equals(site));
    return its && byPage.size() >= SHARE_OF_A_SITE * pagesOfSite.getOrDefault(site.get(), 0);
  }
}
