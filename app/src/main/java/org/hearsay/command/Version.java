package org.hearsay.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// Reads the version from the jar's manifest.
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Optional<String> packaged =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    return new String[] {"hearsay " + packaged.orElse("(not packaged)")};
  }
}
