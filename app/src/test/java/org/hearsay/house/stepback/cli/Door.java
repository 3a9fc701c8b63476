package org.hearsay.house.stepback.cli;

import org.hearsay.house.stepback.web.OtherDoor;

/// Wrong on purpose: a door that uses its sibling.
record Door(OtherDoor beside) {}
