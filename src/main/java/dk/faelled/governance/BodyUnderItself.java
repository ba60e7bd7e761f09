package dk.faelled.governance;

/** A body cannot stand under itself or under one that stands under it. */
class BodyUnderItself extends RuntimeException {}
