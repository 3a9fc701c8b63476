package org.hearsay.link.copy;

import java.util.List;
import org.hearsay.link.Boilerplate;
import org.hearsay.link.Copy;

/// What a comparison of documents found.
///
/// @param copies in the order of the documents and of their words
/// @param boilerplate what was taken for a site's own words and ties no documents, site by site in
///   the order of the documents
public record Copies(List<Copy> copies, List<Boilerplate> boilerplate) {
  public Copies {
    copies = List.copyOf(copies);
    boilerplate = List.copyOf(boilerplate);
  }
}
