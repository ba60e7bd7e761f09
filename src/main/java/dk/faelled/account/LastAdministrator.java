package dk.faelled.account;

/** Somebody must be left who administrates. */
class LastAdministrator extends RuntimeException {}
