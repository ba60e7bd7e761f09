package dk.faelled.governance;

import java.time.LocalDateTime;

/** A meeting in a body's calendar, in Copenhagen time. */
public record Meeting(LocalDateTime begins, String place) {}
