package org.hearsay.command;

/// What a command may ask of the program that it is a part of.
public interface Program {
  /// Whether the stack trace of a fault is to be shown.
  boolean debug();
}
