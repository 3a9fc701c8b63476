package org.hearsay.house.stepback.reading;

import org.hearsay.house.stepback.reading.deep.Cellar;

/// Wrong on purpose: a package that uses what lies below it.
record Upstairs(Cellar below) {}
