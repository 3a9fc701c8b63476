package org.hearsay.house.stepback.web;

/// Right: uses nothing.
public final class OtherDoor {}
