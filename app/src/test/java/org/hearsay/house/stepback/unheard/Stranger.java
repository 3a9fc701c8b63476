package org.hearsay.house.stepback.unheard;

/// Wrong on purpose: its package has no row in the table.
final class Stranger {}
